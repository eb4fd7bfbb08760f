package se.utfall.scaffold;

import java.util.Optional;
import java.util.regex.Pattern;
import se.utfall.text.Slug;

/**
 * What an editor calls something new.
 *
 * @param words as a reader sees it
 */
public record Name(String words) {
  private static final int LONGEST = 200;
  private static final int LONGEST_FOLDER = 60;

  /** What YAML reads as just these words, without quotes, wherever it stands. */
  private static final Pattern PLAIN = Pattern.compile("\\p{L}([\\p{L}0-9 .()/–-]*[\\p{L}0-9)])?");

  private static final Pattern TRUTH = Pattern.compile("(?i)true|false|yes|no|on|off|y|n|null");

  /** The name, if it fits into a heading and an address can be made of it. */
  public static Optional<Name> of(String words) {
    String text = words.strip();
    boolean printable = text.codePoints().noneMatch(c -> !isPrintable(c));
    return Optional.of(new Name(text))
        .filter(name -> printable && text.length() <= LONGEST && !name.folder().isEmpty());
  }

  private static boolean isPrintable(int c) {
    int type = Character.getType(c);
    return !Character.isISOControl(c)
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && type != Character.UNASSIGNED;
  }

  /** The name as a folder or a file has it, and so as it stands in an address. */
  public String folder() {
    String slug = Slug.of(words);
    return slug.length() <= LONGEST_FOLDER
        ? slug
        : slug.substring(0, LONGEST_FOLDER).replaceAll("-[^-]*$", "");
  }

  /** The name as an id, which begins with a letter. */
  public String id() {
    return Character.isDigit(folder().charAt(0)) ? "n-" + folder() : folder();
  }

  /** The name as YAML writes it. */
  String yaml() {
    boolean plain = PLAIN.matcher(words).matches() && !TRUTH.matcher(words).matches();
    return plain ? words : '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
