package se.utfall.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageKindTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Pattern SECTION = Pattern.compile("<@l\\.section id=\"([a-z-]+)\"");

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "METHOD")
  void theAnchorsAreThoseOfTheTemplate(PageKind kind) throws IOException {
    String name = kind.name().toLowerCase(Locale.ROOT) + ".ftlh";
    String template = Files.readString(TEMPLATES.resolve(name));
    List<String> sections =
        SECTION.matcher(template).results().map((MatchResult section) -> section.group(1)).toList();
    assertEquals(sections, kind.anchors());
  }

  @Test
  void theMethodPageIsTheOneInTheSitesWords() throws IOException {
    Properties words = new Properties();
    try (Reader file = Files.newBufferedReader(TEMPLATES.resolve("words/sv.properties"))) {
      words.load(file);
    }
    assertEquals(words.getProperty("method.address"), Addresses.METHOD);
    assertEquals(words.getProperty("method.sections"), String.join(",", PageKind.METHOD.anchors()));
  }
}
