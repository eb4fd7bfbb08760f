package se.utfall.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utfall.model.Breakdown.Branch;
import se.utfall.model.Period;
import se.utfall.model.Site;
import se.utfall.model.Value;
import se.utfall.stats.Figures;
import se.utfall.stats.Rounding;
import se.utfall.stats.Suppression;

/**
 * A number that is withheld, as it would have been printed with a decimal point.
 *
 * @param branch whose it is, if it is not the whole municipality's
 */
record Withheld(String printed, Optional<String> branch) {
  private static final String SPACE = "[ \\\\u00a0\\\\u2009\\\\u202f]?";

  /** The own figures that are withheld of an indicator without faults. */
  static List<Withheld> of(IndicatorDraft indicator, Site.Publisher publisher) {
    Figures given = new FiguresModel(indicator, publisher).given();
    List<SortedMap<Period, Value>> raw = given.ownSeries();
    List<SortedMap<Period, Value>> open = Suppression.published(given, List.of()).ownSeries();
    List<Branch> branches = given.breakdown().branches();
    int first = raw.size() - branches.size();
    List<Withheld> all = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      Optional<String> branch =
          i < first ? Optional.empty() : Optional.of(branches.get(i - first).name());
      SortedMap<Period, Value> shown = open.get(i);
      raw.get(i).entrySet().stream()
          .filter(entry -> !entry.getValue().equals(shown.get(entry.getKey())))
          .flatMap(entry -> printed(indicator, entry.getValue()))
          .forEach(number -> all.add(new Withheld(number, branch)));
    }
    return all;
  }

  /** The numbers of an indicator without faults that everybody can read. */
  static Stream<String> open(IndicatorDraft indicator, Site.Publisher publisher) {
    Figures given = new FiguresModel(indicator, publisher).given();
    Stream<Value> own =
        Suppression.published(given, List.of()).ownSeries().stream()
            .flatMap(series -> series.values().stream());
    Stream<Value> others =
        indicator.entry().values().stream()
            .filter(series -> !series.id().get().equals(SeriesCheck.OWN))
            .flatMap(series -> ValuesModel.of(series.values()).values().stream());
    return Stream.concat(own, others).flatMap(value -> printed(indicator, value));
  }

  private static Stream<String> printed(IndicatorDraft indicator, Value value) {
    int decimals = indicator.entry().decimals().value().orElse(0);
    return value instanceof Value.Measured measured
        ? Stream.of(Rounding.shown(measured.number(), decimals).toPlainString())
        : Stream.of();
  }

  /** The number as a text may write it: a decimal comma, spaces between thousands, any minus. */
  Pattern pattern() {
    String[] parts = printed.replace("-", "").split("\\.", -1);
    String whole = parts[0].replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", SPACE);
    String decimals = parts.length > 1 ? "[.,]" + parts[1] : "";
    String sign = printed.startsWith("-") ? "[-−–]" : "";
    return Pattern.compile("(?<![0-9.,])" + sign + whole + decimals + "(?![.,]?[0-9])");
  }
}
