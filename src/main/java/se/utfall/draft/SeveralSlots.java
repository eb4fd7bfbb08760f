package se.utfall.draft;

import java.util.List;
import java.util.stream.Collectors;

/** What fills the places in a phrase about several indicators, at least one, that lack the same. */
record SeveralSlots(List<Facts> several, Vocabulary words) implements Slots {

  @Override
  public String word(String name) {
    return switch (name) {
      case "titles" -> titles();
      case "in" -> words.period(several.get(0).edition());
      default -> throw Slots.unknown(name);
    };
  }

  private String titles() {
    List<String> titles =
        several.stream().map(facts -> new IndicatorWords(facts, words).word("title")).toList();
    int last = titles.size() - 1;
    if (last == 0) {
      return words.text("topic").replace("{0}", titles.get(0));
    }
    String first = String.join(", ", titles.subList(0, last));
    String all = first + " " + words.text("and") + " " + titles.get(last);
    return words.text("topics").replace("{0}", all);
  }

  @Override
  public String figure(String name) {
    throw Slots.unknown(name);
  }

  @Override
  public String claim(String name) {
    return several.stream()
        .map(facts -> new IndicatorSlots(facts, words))
        .map(slots -> slots.claim(of(name)))
        .collect(Collectors.joining(" och "));
  }

  private static String of(String name) {
    return switch (name) {
      case "all-missing" -> "missing";
      case "all-secret" -> "secret";
      case "others-missing" -> "other-missing";
      default -> throw Slots.unknown(name);
    };
  }
}
