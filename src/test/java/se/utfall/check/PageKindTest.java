package se.utfall.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageKindTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Pattern SECTION = Pattern.compile("<@l\\.section id=\"([a-z-]+)\"");

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OWN")
  void theAnchorsAreThoseOfTheTemplate(PageKind kind) throws IOException {
    String name = kind.name().toLowerCase(Locale.ROOT) + ".ftlh";
    String template = Files.readString(TEMPLATES.resolve(name));
    List<String> sections =
        SECTION.matcher(template).results().map(section -> section.group(1)).toList();
    assertEquals(sections, kind.anchors());
  }
}
