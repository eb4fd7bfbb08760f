package se.utfall.render;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The SHA-256 of every file of a site, and what the site was made of. As text it is what {@code
 * sha256sum --check} reads, with the rest in comments.
 *
 * @param tool the program and its version
 * @param day as of which the site was built
 * @param commit of the content, if it is known
 * @param files by path
 */
public record Checksums(
    String tool, LocalDate day, Optional<String> commit, SortedMap<String, String> files) {
  public static final String FILE = "sha256.txt";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");
  private static final Pattern COMMENT = Pattern.compile("# (tool|day|content): (.+)");

  /** As the file that lies at the root of the site; itself is not among the files. */
  public OutputFile file() {
    return new OutputFile(FILE, OutputFile.Kind.INDEX, text().getBytes(StandardCharsets.UTF_8));
  }

  private String text() {
    StringBuilder text = new StringBuilder("# tool: " + tool + "\n# day: " + day + "\n");
    commit.ifPresent(id -> text.append("# content: ").append(id).append('\n'));
    files.forEach((path, sum) -> text.append(sum).append("  ").append(path).append('\n'));
    return text.toString();
  }

  /** What such a text says; nothing if it is none. */
  public static Optional<Checksums> parse(String text) {
    SortedMap<String, String> files =
        text.lines()
            .map(LINE::matcher)
            .filter(Matcher::matches)
            .collect(Collectors.toMap(m -> m.group(2), m -> m.group(1), (a, b) -> a, TreeMap::new));
    Map<String, String> said =
        text.lines()
            .map(COMMENT::matcher)
            .filter(Matcher::matches)
            .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2), (a, b) -> a));
    return day(said.getOrDefault("day", ""))
        .map(
            day ->
                new Checksums(
                    said.getOrDefault("tool", ""),
                    day,
                    Optional.ofNullable(said.get("content")),
                    files));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
