package se.utfall.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.utfall.render.OutputFile.Kind;

/**
 * The files of one build, by path. As text it is a heading, a line a file, and a last line with
 * their number, without which the text is not whole.
 */
final class Manifest {
  static final Manifest NONE = new Manifest(List.of());

  private static final String HEADING = "utfall manifest 1";
  private static final String RETIRED = "retired";
  private static final Pattern LINE = Pattern.compile("([a-z]+) ([0-9a-f]{64}) (.+)");

  private final TreeMap<String, Entry> entries = new TreeMap<>();

  /**
   * One published file.
   *
   * @param retired an asset of the build before, kept for pages that a reader has just fetched
   */
  record Entry(String path, Kind kind, boolean retired, String sha256) {
    Entry retire() {
      return new Entry(path, kind, true, sha256);
    }

    private String line() {
      String word = retired ? RETIRED : kind.name().toLowerCase(Locale.ROOT);
      return word + " " + sha256 + " " + path + "\n";
    }
  }

  Manifest(Collection<Entry> files) {
    files.forEach(entry -> entries.put(entry.path(), entry));
  }

  boolean has(String path) {
    return entries.containsKey(path);
  }

  /** Whether it has this path with the same bytes. */
  boolean has(Entry entry) {
    Entry ours = entries.get(entry.path());
    return ours != null && ours.sha256().equals(entry.sha256());
  }

  Collection<String> paths() {
    return entries.keySet();
  }

  /** Assets that were in use, not only retired. */
  List<Entry> assets() {
    return entries.values().stream().filter(e -> e.kind() == Kind.ASSET && !e.retired()).toList();
  }

  /** The paths of pages that have an address of their own and that another lacks. */
  List<String> pagesNotIn(Manifest other) {
    return entries.values().stream()
        .filter(e -> e.kind() == Kind.PAGE && e.path().endsWith("index.html"))
        .map(Entry::path)
        .filter(path -> !other.has(path))
        .toList();
  }

  /** In the order of putting in place: assets, data, pages, indexes. */
  List<Entry> inOrder() {
    return entries.values().stream()
        .sorted(Comparator.comparing(Entry::kind).thenComparing(Entry::path))
        .toList();
  }

  String text() {
    StringBuilder text = new StringBuilder(HEADING).append('\n');
    entries.values().forEach(entry -> text.append(entry.line()));
    return text.append(end(entries.size())).append('\n').toString();
  }

  /** The manifest that a text holds, if the text is whole and every path stays in the site. */
  static Optional<Manifest> parse(String text) {
    List<String> lines = text.lines().toList();
    int last = lines.size() - 1;
    if (last < 1 || !lines.get(0).equals(HEADING) || !lines.get(last).equals(end(last - 1))) {
      return Optional.empty();
    }
    List<Entry> read = new ArrayList<>();
    lines.subList(1, last).forEach(line -> entry(line).ifPresent(read::add));
    return read.size() == last - 1 ? Optional.of(new Manifest(read)) : Optional.empty();
  }

  private static Optional<Entry> entry(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches() || !SitePath.isSafe(matcher.group(3))) {
      return Optional.empty();
    }
    boolean retired = matcher.group(1).equals(RETIRED);
    return kind(matcher.group(1))
        .map(kind -> new Entry(matcher.group(3), kind, retired, matcher.group(2)));
  }

  private static Optional<Kind> kind(String word) {
    if (word.equals(RETIRED)) {
      return Optional.of(Kind.ASSET);
    }
    return List.of(Kind.values()).stream()
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  private static String end(int files) {
    return "end " + files;
  }
}
