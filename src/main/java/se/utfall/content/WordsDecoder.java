package se.utfall.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utfall.content.WordsFile.Word;
import se.utfall.text.Diagnostics;

/**
 * The format of words in another language: the same keys as in the original, with nothing but
 * texts. An item of a list is known by what the original knows it by, else by its place.
 */
final class WordsDecoder {
  private static final int MOST = 2000;
  private static final Set<String> NAMES = Set.of("id", "period", "from", "until");

  private final Shape shape;
  private final List<Word> words = new ArrayList<>();

  private WordsDecoder(Diagnostics findings) {
    this.shape = new Shape(findings);
  }

  static List<Word> decode(Node.Group root, Diagnostics findings) {
    WordsDecoder decoder = new WordsDecoder(findings);
    root.entries().stream()
        .filter(entry -> !entry.key().equals("$schema"))
        .forEach(entry -> decoder.read(entry.key(), entry.key(), entry.value()));
    return List.copyOf(decoder.words);
  }

  private void read(String key, String way, Node node) {
    if (node instanceof Node.Group) {
      shape
          .entries(key, MOST, node)
          .ifPresent(all -> all.forEach(e -> read(e.key(), way + "." + e.key(), e.value())));
    } else if (node instanceof Node.Items) {
      shape.items(key, MOST, node).ifPresent(items -> items(key, way, items));
    } else {
      Field<String> text = shape.field(key, node, Kinds.DEFINITION);
      words.add(new Word(way, node.at(), text.value()));
    }
  }

  private void items(String key, String way, List<Node> items) {
    for (int i = 0; i < items.size(); i++) {
      String place = Integer.toString(i + 1);
      if (items.get(i) instanceof Node.Group group) {
        String item = way + "." + name(group).orElse(place);
        shape.entries(key, MOST, group).ifPresent(all -> all.forEach(e -> part(item, e)));
      } else {
        read(key, way + "." + place, items.get(i));
      }
    }
  }

  /** What an item is known by is no text to translate. */
  private void part(String item, Node.Entry entry) {
    if (isName(entry)) {
      shape.field(entry.key(), entry.value(), Kinds.DEFINITION);
    } else {
      read(entry.key(), item + "." + entry.key(), entry.value());
    }
  }

  private static boolean isName(Node.Entry entry) {
    return NAMES.contains(entry.key()) && entry.value() instanceof Node.Scalar;
  }

  private static Optional<String> name(Node.Group item) {
    return item.entries().stream()
        .filter(WordsDecoder::isName)
        .map(entry -> ((Node.Scalar) entry.value()).text().strip())
        .findFirst();
  }
}
