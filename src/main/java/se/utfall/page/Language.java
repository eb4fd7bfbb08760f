package se.utfall.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import se.utfall.model.Comparison;
import se.utfall.text.Foreign;

/** The site's own words in one language, by key; {@code {name}} in a text is a slot to fill. */
public final class Language {
  /** The language whose words always exist. */
  public static final String DEFAULT = "sv";

  /** The languages that the house has words for. */
  public static final List<String> BUILT_IN = List.of(DEFAULT, "en");

  private final String tag;
  private final Map<String, String> words = new HashMap<>();

  private Language(String tag) {
    this.tag = tag;
  }

  /**
   * Reads word files in the form of {@link Properties}; a later file's words replace an earlier
   * one's.
   */
  public static Language of(String tag, Iterable<String> files) {
    Language language = new Language(tag);
    for (String file : files) {
      Properties read = new Properties();
      try {
        read.load(new StringReader(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      read.forEach((key, text) -> language.words.put(key.toString(), text.toString()));
    }
    return language;
  }

  /** The language as a BCP 47 tag, for {@code lang}. */
  public String tag() {
    return tag;
  }

  public NavigableSet<String> keys() {
    return new TreeSet<>(words.keySet());
  }

  public Optional<String> find(String key) {
    return Optional.ofNullable(words.get(key));
  }

  /** The text of a key; slots are filled from name and value, in pairs. */
  public String text(String key, String... slots) {
    String text = find(key).orElseThrow(() -> new MissingWord(key));
    return slots.length == 0 ? text : filled(text, slots);
  }

  /** A text without one of its slots: what stands before it and after it, filled. */
  public Around around(String key, String slot, String... slots) {
    String text = text(key);
    int at = text.indexOf("{" + slot + "}");
    int end = at < 0 ? text.length() : at + slot.length() + 2;
    int start = at < 0 ? text.length() : at;
    return new Around(filled(text.substring(0, start), slots), filled(text.substring(end), slots));
  }

  /** What stands before and after a slot. */
  public record Around(String before, String after) {}

  /** Fills all slots in one pass, so that braces within a value are never taken for a slot. */
  private static String filled(String text, String[] slots) {
    StringBuilder out = new StringBuilder(text.length() + 64);
    int done = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int close = text.indexOf('}', open);
      int slot = close < 0 ? -1 : slot(text, open + 1, close, slots);
      if (slot >= 0) {
        out.append(text, done, open).append(slots[slot + 1]);
        done = close + 1;
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  private static int slot(String text, int start, int end, String[] slots) {
    for (int i = 0; i < slots.length; i += 2) {
      if (slots[i].length() == end - start && text.startsWith(slots[i], start)) {
        return i;
      }
    }
    return -1;
  }

  /** A word that the site needs and no word file has. */
  public static final class MissingWord extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    private final String key;

    MissingWord(String key) {
      super("no words for '" + key + "'");
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  /** The parts of a text that is a list with commas. */
  public List<String> list(String key) {
    return List.of(text(key).split(",", -1));
  }

  /** The text of {@code key.one} or {@code key.other}, with the number as a word in {n}. */
  public String count(String key, int n, String... slots) {
    String[] all = Arrays.copyOf(slots, slots.length + 2);
    all[slots.length] = "n";
    all[slots.length + 1] = number(n);
    return text(key + (n == 1 ? ".one" : ".other"), all);
  }

  /** Small numbers as words, as running text wants them; others as digits. */
  public String number(int n) {
    return find("number." + n).orElse(Integer.toString(n));
  }

  /** The same words at the beginning of a sentence. */
  public static String sentence(String words) {
    if (words.isEmpty() || words.charAt(0) == Foreign.BEGIN) {
      return words.isEmpty() ? words : Foreign.BEGIN + sentence(words.substring(1));
    }
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A comparison's name inside a sentence: "liknande kommuner", but "Kalmar" as it is. */
  public String inSentence(Comparison comparison) {
    return comparison.kind().isProperName() ? comparison.name() : inSentence(comparison.name());
  }

  /**
   * Words inside a sentence: "liknande kommuner", but "KKiK-kommuner" and "May 2021" as they are.
   */
  public String inSentence(String words) {
    if (!words.isEmpty() && words.charAt(0) == Foreign.BEGIN) {
      return Foreign.BEGIN + inSentence(words.substring(1));
    }
    boolean initials = words.length() > 1 && !Character.isLowerCase(words.charAt(1));
    boolean kept = initials || words.isEmpty() || isCapital(first(words));
    return kept ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private boolean isCapital(String word) {
    return find("capital.words").stream()
        .anyMatch(all -> ("," + all + ",").contains("," + word + ","));
  }

  private static String first(String words) {
    int end = 0;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end);
  }
}
