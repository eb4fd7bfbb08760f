package se.utfall.draft;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Unit;

/**
 * What an indicator's figure is called in a sentence.
 *
 * @param name "andelen", by its unit and its title
 * @param theme the same with what it is a share or a number of, where the title allows that
 * @param forms the words that go with it
 */
record Noun(String name, String theme, Map<Form, String> forms) {
  private static final String MARKS = "\\`*_[]{}<>#~";
  private static final int LONGEST = 90;

  /** Of these a reader asks: of what? */
  private static final Set<Unit> COUNTS = EnumSet.of(Unit.PERCENT, Unit.PER_THOUSAND, Unit.COUNT);

  /** The words that go with a noun, in the order of the phrase file. */
  enum Form {
    NAME,
    IT,
    UNCHANGED,
    HIGH,
    HIGHER,
    LOWER,
    UP,
    DOWN,
    UPPED,
    DOWNED,
    RISE,
    FALL,
    RISES,
    FALLS,
    AMONG
  }

  static Noun of(Vocabulary words, Indicator indicator) {
    Noun noun = of(words, indicator, key(words, indicator));
    boolean counts = COUNTS.contains(indicator.unit());
    boolean higher = indicator.direction() == Direction.HIGHER;
    return counts && noun.theme().equals(noun.name())
        ? of(words, indicator, "thing.plain." + (higher ? "higher" : "other"))
        : noun;
  }

  private static Noun of(Vocabulary words, Indicator indicator, String key) {
    Iterator<String> fields = words.fields(key).iterator();
    Map<Form, String> forms = new EnumMap<>(Form.class);
    Stream.of(Form.values()).forEach(form -> forms.put(form, fields.next()));
    String name = forms.getOrDefault(Form.NAME, "");
    return new Noun(name, theme(words, indicator, name), forms);
  }

  String form(Form form) {
    return forms.getOrDefault(form, "");
  }

  private static String key(Vocabulary words, Indicator indicator) {
    String unit = "thing." + indicator.unit().id();
    String title = Vocabulary.lower(indicator.title() + " " + indicator.shortTitle());
    return words
        .behind(unit + ".")
        .filter(title::contains)
        .findFirst()
        .map(word -> unit + "." + word)
        .orElse(unit);
  }

  /**
   * A title like "Elever som …" or "Antal personer som …" can stand in a sentence; others can't.
   */
  private static String theme(Vocabulary words, Indicator indicator, String name) {
    String title = indicator.title();
    String first = Vocabulary.lower(title.split(" ", 2)[0]);
    boolean one = title.indexOf(' ') > 0 && title.length() <= LONGEST;
    if (!one || title.matches(".*[.,:;()].*")) {
      return name;
    }
    String known = words.find("theme." + first).orElse("");
    if (known.equals(name)) {
      return known + escaped(title.substring(first.length()));
    }
    boolean group = words.words("groups").stream().anyMatch(first::endsWith);
    return group && words.text("theme.share").equals(name)
        ? name + " " + escaped(first + title.substring(first.length()))
        : name;
  }

  /** Whether it is about the young, who are girls and boys. */
  static boolean isOfYoung(Vocabulary words, Indicator indicator) {
    String title = Vocabulary.lower(indicator.title());
    return words.words("young").stream().anyMatch(title::contains);
  }

  /** A name from the data as plain text in Markdown. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    Stream.of(text.split("")).forEach(c -> out.append(MARKS.contains(c) ? mark(c) : c));
    return out.toString();
  }

  private static String mark(String c) {
    return c.isEmpty() ? "" : "\\" + c;
  }
}
