package se.utfall.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A hostile input of our own, as it stands in a list: a line {@code == NAME} that says what it
 * tries, a line {@code -> } that says what must come of it, and the input. In that {@code ⟦U+0000⟧}
 * is a character and {@code ⟦9×a⟧} one text many times.
 */
record Hostile(String name, String expected, String text) {
  static final String BUILT = "built";
  private static final Path LISTS = Path.of("src/test/resources/hostile");
  private static final Pattern ENTRY = Pattern.compile("== (.*)\n-> (.*)\n((?s:.*?))\n(?=== |\\z)");
  private static final Pattern MACRO =
      Pattern.compile("⟦(?:U\\+([0-9A-F]{4,6})|([0-9]+)×((?s:.*?)))⟧");

  /** The kinds that there are lists of. */
  static List<String> kinds() {
    try (Stream<Path> files = Files.list(LISTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".list"))
          .map(name -> name.substring(0, name.length() - ".list".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of a kind, in the order of the list. */
  static List<Hostile> all(String kind) {
    List<Hostile> all = new ArrayList<>();
    String list = read(kind);
    Matcher entry = ENTRY.matcher(list);
    int end = list.indexOf("== ");
    while (entry.find()) {
      if (entry.start() != end) {
        throw new IllegalStateException(kind + " before " + entry.group(1));
      }
      end = entry.end();
      all.add(new Hostile(entry.group(1), entry.group(2), unfolded(entry.group(3))));
    }
    if (end != list.length()) {
      throw new IllegalStateException(kind + " at " + list.substring(end));
    }
    return all;
  }

  boolean isBuilt() {
    return expected.equals(BUILT);
  }

  /** What stands in the input between its bars. */
  List<String> parts() {
    return List.of(text.split(" \\| ", -1));
  }

  @Override
  public String toString() {
    return name;
  }

  private static String read(String kind) {
    try {
      return Files.readString(LISTS.resolve(kind + ".list"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unfolded(String written) {
    return MACRO
        .matcher(written)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    m.group(1) != null
                        ? Character.toString(Integer.parseInt(m.group(1), 16))
                        : m.group(3).repeat(Integer.parseInt(m.group(2)))));
  }

  /** How inputs whose outcome is another than expected would have to be listed. */
  static String outcomes(List<Hostile> all, List<String> came) {
    return IntStream.range(0, all.size())
        .mapToObj(i -> all.get(i).name() + " -> " + came.get(i))
        .collect(Collectors.joining("\n"));
  }

  static String expected(List<Hostile> all) {
    return outcomes(all, all.stream().map(Hostile::expected).toList());
  }
}
