package se.utfall.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Indicator;

/** Finds the id of the indicator that somebody means who writes its title. */
public record Titles(List<Titled> indicators) {
  private static final int WORD = 4;

  /** An indicator's id and one of its titles. */
  public record Titled(String id, String title) {
    private boolean begins(String text) {
      boolean starts = text.regionMatches(true, 0, title, 0, title.length());
      return starts && !isLetter(text, title.length());
    }

    private boolean holds(String word) {
      return List.of(folded(title).split("[^\\p{L}\\p{N}]+")).contains(folded(word));
    }
  }

  /** Of indicators as they are published. */
  public static Titles of(Stream<Indicator> indicators) {
    return new Titles(
        indicators
            .flatMap(
                i -> Stream.of(new Titled(i.id(), i.title()), new Titled(i.id(), i.shortTitle())))
            .toList());
  }

  /** The indicator with a text's first words, or its first word, in its title. */
  public Optional<String> meant(String text) {
    return beginning(text).or(() -> holding(text));
  }

  /** That with the longest title which a text begins with. */
  Optional<String> beginning(String text) {
    return indicators.stream()
        .filter(one -> one.begins(text))
        .max(Comparator.comparing(one -> one.title().length()))
        .map(Titled::id);
  }

  /** The only one whose title holds a text's first word. */
  Optional<String> holding(String text) {
    String word = text.split("[^\\p{L}\\p{N}]", 2)[0];
    List<String> ids =
        indicators.stream().filter(one -> one.holds(word)).map(Titled::id).distinct().toList();
    return ids.size() == 1 && word.length() >= WORD ? Optional.of(ids.get(0)) : Optional.empty();
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
