package se.utfall.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.cli.Cli;

/**
 * A content folder that is filled with hostile inputs, and a site that was harmless before. Marks
 * in the content's files stand where an input can.
 */
final class Workshop {
  static final String MARK = "§";
  private static final Path BASES = Path.of("src/test/resources/hostile");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-06-01T10:00:00Z"), ZoneOffset.UTC);
  private static final Pattern FAULT =
      Pattern.compile("(?m)^(.*?)(:[1-9][0-9]*:[1-9][0-9]*)?: fel: .*\\[([a-z.-]+)]$");

  private final Path folder;
  private final Path base;

  /** What a command gave: its exit code and all that it printed. */
  record Ran(int code, String out, String err) {}

  /** A workshop in an empty folder, begun with one of the harmless contents. */
  Workshop(Path folder, String base) throws IOException {
    this.folder = folder;
    this.base = BASES.resolve(base);
    fill(text -> text.replace(" " + MARK, ""));
  }

  Path content() {
    return folder.resolve("content");
  }

  Path site() {
    return folder.resolve("site");
  }

  /** Writes the harmless content anew, its texts changed. */
  void fill(UnaryOperator<String> change) throws IOException {
    empty(content());
    for (Path file : files(base)) {
      byte[] text = change.apply(Files.readString(file)).getBytes(StandardCharsets.UTF_8);
      write(base.relativize(file).toString(), text);
    }
  }

  void write(String path, byte[] bytes) throws IOException {
    Path file = content().resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  void write(String path, String text) throws IOException {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  String read(String path) throws IOException {
    return Files.readString(content().resolve(path));
  }

  /** Builds the content as it is now. */
  Ran build(String... more) {
    List<String> words =
        new ArrayList<>(List.of("build", "--site", site().toString(), "--date", "2022-06-01"));
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  Ran run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> line = new ArrayList<>(List.of(words));
    line.addAll(List.of("--content", content().toString()));
    try {
      int code = Cli.run(line, CLOCK, printer(out), printer(err));
      return new Ran(code, text(out), text(err));
    } catch (StackOverflowError e) {
      return new Ran(-1, "", Arrays.toString(e.getStackTrace()));
    }
  }

  /** Builds what must be refused: with places, and the site as it was; by which rules. */
  String refused(String what, String... more) throws IOException {
    String before = state();
    Ran ran = build(more);
    if (ran.code() == 0) {
      return Hostile.BUILT;
    }
    assertEquals(before, state(), what);
    return rules(what, ran);
  }

  /** The rules of all errors that were printed, each of which has its place. */
  String rules(String what, Ran ran) {
    if (ran.code() != 1 || !isPrintable(ran.err())) {
      return "code " + ran.code() + " " + ran.err();
    }
    Matcher fault = FAULT.matcher(ran.err());
    List<String> rules = new ArrayList<>();
    while (fault.find()) {
      assertTrue(fault.group(1).startsWith(folder.toString()), fault::group);
      rules.add(fault.group(3));
    }
    return rules.stream().distinct().sorted().collect(Collectors.joining(" "));
  }

  /** Whether a terminal shows all of it and obeys none of it. */
  private static boolean isPrintable(String said) {
    return said.codePoints()
        .allMatch(c -> c == '\n' || c == '\t' || (!Character.isISOControl(c) && !isHidden(c)));
  }

  private static boolean isHidden(int c) {
    return Character.getType(c) == Character.FORMAT;
  }

  /** Every file of the site with its size and time in a number: the slightest touch shows. */
  String state() throws IOException {
    List<String> state = new ArrayList<>();
    for (Path file : Files.exists(site()) ? files(site()) : List.<Path>of()) {
      if (!file.startsWith(site().resolve(".utfall"))) {
        state.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
    return state.size() + " files " + state.hashCode();
  }

  static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static PrintStream printer(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream from) {
    return from.toString(StandardCharsets.UTF_8);
  }
}
