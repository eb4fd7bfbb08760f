package se.utfall.content;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Nearest;
import se.utfall.text.Position;
import se.utfall.text.Rule;
import se.utfall.text.Saying;

/**
 * A group of keys that is asked for one key after the other and then says which keys nobody knows
 * and which are missing. A group that is absent or has been reported answers without findings.
 */
final class GroupReader {
  /** More unknown keys than this in one group say no more than these. */
  private static final int MOST_UNKNOWN = 50;

  private final Optional<String> name;
  private final Position at;
  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final Map<String, Optional<Choice>> missing = new LinkedHashMap<>();
  private final boolean silent;
  private final Optional<Node.Scalar> alone;
  private Optional<String> meant = Optional.empty();
  private final Diagnostics findings;

  /**
   * @param alone a value that stands where the group should
   */
  private GroupReader(
      Optional<String> name,
      Position at,
      List<Node.Entry> entries,
      boolean silent,
      Optional<Node.Scalar> alone,
      Diagnostics findings) {
    this.name = name;
    this.at = at;
    this.silent = silent;
    this.alone = alone;
    this.findings = findings;
    entries.forEach(entry -> this.entries.put(entry.key(), entry));
  }

  /** A group that must be one; {@code name} is what it is called in the file. */
  static GroupReader of(String name, Node node, Diagnostics findings) {
    Optional<String> known = Optional.of(name);
    if (node instanceof Node.Scalar scalar && !scalar.isBlank()) {
      return new GroupReader(known, node.at(), List.of(), true, Optional.of(scalar), findings);
    }
    return new Shape(findings)
        .group(name, node)
        .map(all -> new GroupReader(known, node.at(), all, false, Optional.empty(), findings))
        .orElseGet(() -> silent(node.at(), findings));
  }

  /** A whole file, in which an editor's program may name the schema. */
  static GroupReader file(Node.Group root, Diagnostics findings) {
    GroupReader reader =
        new GroupReader(
            Optional.empty(), root.at(), root.entries(), false, Optional.empty(), findings);
    reader.entries.remove("$schema");
    return reader;
  }

  private static GroupReader silent(Position at, Diagnostics findings) {
    return new GroupReader(Optional.empty(), at, List.of(), true, Optional.empty(), findings);
  }

  Diagnostics findings() {
    return findings;
  }

  Position at() {
    return at;
  }

  <T> Field<T> required(String key, Kind<T> kind) {
    Field<T> field = field(key, find(key, true), kind);
    meant = meant.or(() -> alone.filter(value -> fits(value, kind)).map(value -> key));
    if (kind instanceof Choice choice) {
      missing.computeIfPresent(key, (missed, none) -> Optional.of(choice));
    }
    return field;
  }

  <T> Field<T> optional(String key, Kind<T> kind) {
    return field(key, find(key, false), kind);
  }

  GroupReader requiredGroup(String key) {
    return group(key, find(key, true));
  }

  GroupReader optionalGroup(String key) {
    return group(key, find(key, false));
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  <T> List<T> requiredList(String key, int max, Function<Node, T> item) {
    return list(key, max, find(key, true), item);
  }

  /** A list, or a word that says that there is nothing to list. */
  <T> Field<List<T>> requiredListOr(Choice nothing, String key, int max, Function<Node, T> item) {
    Optional<Node> node = find(key, true);
    Position place = node.map(Node::at).orElse(at);
    Shape shape = new Shape(findings);
    if (node.orElse(null) instanceof Node.Scalar word && nothing.isMeantBy(word.text())) {
      return new Field<>(place, shape.field(key, word, nothing).value().map(none -> List.of()));
    }
    Optional<List<Node>> items = node.flatMap(found -> shape.items(key, max, found));
    return new Field<>(place, items.map(all -> all.stream().map(item).toList()));
  }

  <T> List<T> optionalList(String key, int max, Function<Node, T> item) {
    return list(key, max, find(key, false), item);
  }

  <T> List<T> requiredEntries(String key, int max, Function<Node.Entry, T> item) {
    return entries(key, max, find(key, true), item);
  }

  <T> List<T> optionalEntries(String key, int max, Function<Node.Entry, T> item) {
    return entries(key, max, find(key, false), item);
  }

  private static boolean fits(Node.Scalar value, Kind<?> kind) {
    return new Shape(new Diagnostics()).field("", value, kind).value().isPresent();
  }

  /** Reports unknown and missing keys, now that every known key has been asked for. */
  <T> T done(T result) {
    if (!silent) {
      Set<String> explained = new HashSet<>();
      entries.values().stream()
          .filter(entry -> !asked.contains(entry.key()))
          .limit(MOST_UNKNOWN)
          .forEach(entry -> unknown(entry).ifPresent(explained::add));
      missing.keySet().removeAll(explained);
      missing.forEach(
          (key, choice) ->
              findings.add(Diagnostic.of(at, Rule.KEY_MISSING, key).with(wanted(choice))));
    }
    alone.ifPresent(this::bare);
    return result;
  }

  /** Shows the value behind the key that it is most likely of. */
  private void bare(Node.Scalar value) {
    Saying text = Saying.text(Shown.of(value.text()));
    List<Saying> example =
        meant.stream().map(key -> Saying.of("value.group.bare", Saying.text(key), text)).toList();
    String called = Shown.of(name.orElse(""));
    findings.add(Diagnostic.of(at, Rule.VALUE_GROUP, called).with(example));
  }

  /** Where a missing key belongs, and what can stand behind it. */
  private List<Saying> wanted(Optional<Choice> choice) {
    return Stream.concat(
            name.map(group -> said("key.missing.group", Shown.of(group))).stream(),
            choice.map(one -> said("key.missing.choice", String.join(", ", one.words()))).stream())
        .toList();
  }

  private static Saying said(String key, String text) {
    return Saying.of(key, Saying.text(text));
  }

  private Optional<String> unknown(Node.Entry entry) {
    List<String> free = asked.stream().filter(key -> !entries.containsKey(key)).toList();
    Optional<String> near = Nearest.to(entry.key(), free);
    String list = String.join(", ", free.isEmpty() ? asked : free);
    findings.add(
        Diagnostic.of(entry.at(), Rule.KEY_UNKNOWN, Shown.of(entry.key()), list).near(near));
    return near;
  }

  private Optional<Node> find(String key, boolean required) {
    asked.add(key);
    Optional<Node> found = Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
    if (required && found.isEmpty()) {
      missing.put(key, Optional.empty());
    }
    return found;
  }

  private <T> Field<T> field(String key, Optional<Node> node, Kind<T> kind) {
    return node.map(found -> new Shape(findings).field(key, found, kind))
        .orElseGet(() -> Field.absent(at));
  }

  private GroupReader group(String key, Optional<Node> node) {
    return node.map(found -> of(key, found, findings)).orElseGet(() -> silent(at, findings));
  }

  private <T> List<T> list(String key, int max, Optional<Node> node, Function<Node, T> item) {
    return node
        .flatMap(found -> new Shape(findings).items(key, max, found))
        .orElse(List.of())
        .stream()
        .map(item)
        .toList();
  }

  private <T> List<T> entries(
      String key, int max, Optional<Node> node, Function<Node.Entry, T> item) {
    return node
        .flatMap(found -> new Shape(findings).entries(key, max, found))
        .orElse(List.of())
        .stream()
        .map(item)
        .toList();
  }
}
