package se.utfall.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/**
 * The outer shape that a piece of a file must have: one value, a group of keys or a list, and not
 * an empty one.
 */
record Shape(Diagnostics findings) {
  /** One value of some kind. */
  <T> Field<T> field(String key, Node node, Kind<T> kind) {
    Optional<T> value =
        node instanceof Node.Scalar scalar
            ? value(key, scalar, kind)
            : refuse(key, node, Rule.VALUE_TYPE);
    return new Field<>(node.at(), value);
  }

  /** A key that an editor chose, read as a value of some kind. */
  <T> Field<T> key(Node.Entry entry, Kind<T> kind) {
    return field(entry.key(), new Node.Scalar(entry.at(), entry.key()), kind);
  }

  Optional<List<Node.Entry>> group(String key, Node node) {
    if (node instanceof Node.Group group) {
      return filled(key, node.at(), group.entries());
    }
    return refuse(key, node, Rule.VALUE_GROUP);
  }

  Optional<List<Node.Entry>> entries(String key, int max, Node node) {
    return group(key, node).flatMap(entries -> bounded(key, max, node.at(), entries));
  }

  Optional<List<Node>> items(String key, int max, Node node) {
    if (node instanceof Node.Items items) {
      return filled(key, node.at(), items.nodes())
          .flatMap(nodes -> bounded(key, max, node.at(), nodes));
    }
    return refuse(key, node, Rule.VALUE_LIST);
  }

  private <T> Optional<T> value(String key, Node.Scalar scalar, Kind<T> kind) {
    if (scalar.isBlank()) {
      findings.add(scalar.at(), kind.whenEmpty(), Shown.of(key));
      return Optional.empty();
    }
    Optional<String> unprintable = unprintable(scalar.text());
    unprintable.ifPresent(code -> findings.add(scalar.at(), Rule.VALUE_CHARACTER, code));
    return unprintable.isPresent() ? Optional.empty() : kind.read(scalar, findings);
  }

  /** The first character that no page can show, as U+0000. */
  private static Optional<String> unprintable(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
      if (control || Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE) {
        return Optional.of(String.format(Locale.ROOT, "U+%04X", c));
      }
    }
    return Optional.empty();
  }

  private <T> Optional<List<T>> filled(String key, Position at, List<T> list) {
    if (list.isEmpty()) {
      findings.add(at, Rule.VALUE_EMPTY, Shown.of(key));
      return Optional.empty();
    }
    return Optional.of(list);
  }

  private <T> Optional<List<T>> bounded(String key, int max, Position at, List<T> list) {
    if (list.size() > max) {
      findings.add(at, Rule.LIST_TOO_LONG, Shown.of(key), Integer.toString(max));
      return Optional.empty();
    }
    return Optional.of(list);
  }

  private <T> Optional<T> refuse(String key, Node node, Rule expected) {
    boolean empty = node instanceof Node.Scalar scalar && scalar.isBlank();
    if (!(node instanceof Node.Refused)) {
      findings.add(node.at(), empty ? Rule.VALUE_EMPTY : expected, Shown.of(key));
    }
    return Optional.empty();
  }
}
