package se.utfall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.cli.Cli;
import se.utfall.kolada.KoladaExample;
import se.utfall.kolada.V3Server;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** The user guide is a site without a remark, and what it says of commands and rules is so. */
class GuideTest {
  /** What stands behind an outermost key: its line, and all that is further in. */
  private static final String VALUE = ":.*\n(?:(?: .*)?\n)*";

  private static final Pattern KEY = Pattern.compile("^([a-z-]+)" + VALUE, Pattern.MULTILINE);
  private static final Pattern INLINE = Pattern.compile("`utfall ([^`]+)`");
  private static final Pattern TIME = Pattern.compile("[0-9]+,[0-9]+ s\\b");

  /** A line for what is left out of what is printed. */
  private static final String LEFT_OUT = "…";

  @TempDir private Path folder;

  @Test
  void theGuideBuildsWithoutARemark() {
    Diagnostics findings = new Diagnostics(true);
    Folders folders = new Folders(Guide.CONTENT, Path.of("templates"), folder.resolve("site"));
    new Build(folders, LocalDate.of(2026, 11, 22), findings, stage -> {}).publish();
    assertEquals(List.of(), findings.sorted());
    assertTrue(Files.exists(folder.resolve("site/tio-minuter/index.html")));
  }

  @Test
  void everyRuleHasOneParagraph() {
    List<String> explained = Guide.paragraphs().stream().map(Guide.Paragraph::rule).toList();
    assertEquals(
        Stream.of(Rule.values()).map(Rule::id).sorted().toList(),
        explained.stream().sorted().toList());
  }

  /** What stands within a sentence is not run, but there is such a command with such options. */
  @Test
  void everyCommandWithinASentenceIsUnderstood() throws IOException {
    List<String> commands = new ArrayList<>();
    try (Stream<Path> files = Files.list(Guide.CONTENT.resolve("pages"))) {
      for (Path file : files.toList()) {
        INLINE.matcher(Files.readString(file)).results().forEach(m -> commands.add(m.group(1)));
      }
    }
    assertTrue(commands.size() > 50, commands.toString());
    for (String command : commands) {
      List<String> words = new ArrayList<>(GuideShell.words(command));
      words.add("--help");
      PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
      assertEquals(0, Cli.run(words, Clock.systemUTC(), nowhere, nowhere), command);
    }
  }

  /** What the chapters tell a reader to do, from the first to the last in one empty folder. */
  @Test
  void everyCommandDoesWhatTheGuideSays() throws IOException, InterruptedException {
    try (V3Server server = KoladaExample.serve(new V3Server())) {
      GuideShell shell = new GuideShell(folder, server.address());
      for (Guide.Chapter chapter : Guide.chapters()) {
        for (Fenced block : chapter.blocks()) {
          follow(block, chapter, shell);
        }
      }
    }
  }

  private static void follow(Fenced block, Guide.Chapter chapter, GuideShell shell)
      throws IOException, InterruptedException {
    if (block.tag().equals("sh")) {
      for (String line : block.text().lines().toList()) {
        shell.run(line);
      }
    } else if (block.tag().equals("utskrift")) {
      assertPrinted(block.text(), shell.printed(), chapter.name());
    } else if (block.file().isPresent()) {
      Path file = shell.here().resolve(block.file().get());
      Files.createDirectories(file.getParent());
      Files.writeString(
          file, block.part() ? replaced(Files.readString(file), block.text()) : block.text());
    } else {
      assertFalse(block.text().lines().anyMatch(l -> l.startsWith("utfall ")), block.text());
    }
  }

  private static void assertPrinted(String shown, String printed, String chapter) {
    String pattern =
        timeless(shown)
            .lines()
            .map(line -> line.equals(LEFT_OUT) ? "(?:.*\n)*?" : Pattern.quote(line) + "\n")
            .collect(Collectors.joining());
    boolean same = timeless(printed).matches(pattern);
    assertEquals(same ? printed : shown, printed, chapter);
  }

  private static String timeless(String printed) {
    return TIME.matcher(printed).replaceAll("0,0 s");
  }

  /** A data file with some of its outermost keys as they stand in a sample. */
  private static String replaced(String file, String sample) {
    String text = file;
    Matcher keys = KEY.matcher(sample);
    while (keys.find()) {
      Pattern old = Pattern.compile("^" + keys.group(1) + VALUE, Pattern.MULTILINE);
      Matcher there = old.matcher(text);
      text =
          there.find()
              ? there.replaceFirst(Matcher.quoteReplacement(keys.group()))
              : text + keys.group();
    }
    return text;
  }
}
