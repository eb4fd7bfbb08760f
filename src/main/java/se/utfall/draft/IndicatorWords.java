package se.utfall.draft;

import java.util.Map;
import java.util.Optional;
import se.utfall.draft.Noun.Form;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Comparison;
import se.utfall.model.Period;
import se.utfall.stats.Change;

/** The words that a phrase about one indicator asks for. */
final class IndicatorWords {
  private static final int ADVERB = 0;
  private static final int ADJECTIVE = 1;
  private static final int AFTER = 2;

  private final Facts facts;
  private final Vocabulary words;
  private final Noun noun;

  IndicatorWords(Facts facts, Vocabulary words) {
    this.facts = facts;
    this.words = words;
    this.noun = Noun.of(words, facts.indicator());
  }

  String word(String name) {
    return switch (name) {
      case "own" -> Noun.escaped(facts.commission().own());
      case "title" -> "”" + Noun.escaped(facts.indicator().shortTitle()) + "”";
      case "topic" -> topic();
      case "theme" -> noun.theme();
      case "noun" -> noun.name();
      case "in" -> words.period(facts.edition());
      case "at" -> words.at(facts.edition());
      case "before" -> facts.change().map(Change::from).map(words::period).orElse("");
      case "first" -> Past.of(facts).first().map(words::period).orElse("");
      case "at-first" -> Past.of(facts).first().map(words::at).orElse("");
      case "last" -> last(facts).map(words::period).orElse("");
      case "others", "Others" -> facts.beside().map(b -> others(words, b)).orElse("");
      case "answerers" -> facts.beside().map(b -> group(words, "answerers.", b)).orElse("");
      case "ordinal" -> words.text("ordinal." + Math.abs(Past.of(facts).run()));
      case "low" -> Units.of(facts).map(Units::low).map(Noun::escaped).orElse("");
      case "high-unit" -> Units.of(facts).map(Units::high).map(Noun::escaped).orElse("");
      case "women", "men", "more", "fewer" -> sex(name);
      case "degree", "much", "small", "degree2", "degree3", "first-degree" -> degree(name);
      default -> form(name);
    };
  }

  /** What it is about, where nothing before has named it. */
  private String topic() {
    boolean named = !noun.theme().equals(noun.name());
    return named ? noun.theme() : words.text("topic").replace("{0}", word("title"));
  }

  /** The last period with a figure before the edition. */
  static Optional<Period> last(Facts facts) {
    return facts.indicator().own().headMap(facts.edition()).entrySet().stream()
        .filter(entry -> entry.getValue().exact().isPresent())
        .reduce((a, b) -> b)
        .map(Map.Entry::getKey);
  }

  /** A comparison group with its preposition: "i liknande kommuner". */
  static String others(Vocabulary words, Facts.Beside beside) {
    return group(words, "others.", beside);
  }

  private static String group(Vocabulary words, String form, Facts.Beside beside) {
    Comparison comparison = beside.series().comparison();
    return words
        .text(form + comparison.kind().id())
        .replace("{0}", Noun.escaped(comparison.name()));
  }

  private String form(String name) {
    return switch (name) {
      case "it" -> noun.form(Form.IT);
      case "unchanged" -> noun.form(Form.UNCHANGED);
      case "high" -> noun.form(Form.HIGH);
      case "higher" -> noun.form(Form.HIGHER);
      case "lower" -> noun.form(Form.LOWER);
      case "up" -> noun.form(Form.UP);
      case "down" -> noun.form(Form.DOWN);
      case "upped" -> noun.form(Form.UPPED);
      case "downed" -> noun.form(Form.DOWNED);
      case "rise" -> noun.form(Form.RISE);
      case "fall" -> noun.form(Form.FALL);
      case "rises" -> noun.form(Form.RISES);
      case "falls" -> noun.form(Form.FALLS);
      case "among" -> noun.form(Form.AMONG);
      default -> throw Slots.unknown(name);
    };
  }

  private String sex(String name) {
    Sex more = Sexes.of(facts).map(Sexes::more).orElse(Sex.WOMEN);
    boolean women =
        switch (name) {
          case "women" -> true;
          case "more" -> more == Sex.WOMEN;
          case "fewer" -> more == Sex.MEN;
          default -> false;
        };
    String young = Noun.isOfYoung(words, facts.indicator()) ? ".young" : "";
    return words.text((women ? "women" : "men") + young);
  }

  private String degree(String name) {
    Optional<Size> size =
        switch (name) {
          case "degree2" -> facts.gapSize();
          case "degree3" -> Sexes.of(facts).map(Sexes::size);
          case "first-degree" -> Past.of(facts).sinceFirst();
          default -> facts.changeSize();
        };
    Degree degree = size.map(Size::degree).orElse(Degree.PLAIN);
    int form = name.equals("much") ? AFTER : name.equals("small") ? ADJECTIVE : ADVERB;
    return words.fields("degree." + degree.id()).get(form);
  }
}
