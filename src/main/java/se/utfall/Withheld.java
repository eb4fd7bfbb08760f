package se.utfall;

import java.util.List;
import java.util.stream.Stream;
import se.utfall.model.Indicator;
import se.utfall.model.Site;
import se.utfall.model.Value;

/**
 * How much of a site is withheld because it rests on too few answers or would tell what does.
 *
 * @param values the municipality's own, those of women and men and those of branches
 * @param indicators how many indicators those values belong to
 */
public record Withheld(int values, int indicators) {
  static final Withheld NOTHING = new Withheld(0, 0);

  static Withheld of(Site site) {
    List<Long> counts =
        site.surveys().stream()
            .flatMap(survey -> survey.areas().stream())
            .flatMap(area -> area.indicators().stream())
            .map(Withheld::of)
            .filter(n -> n > 0)
            .toList();
    return new Withheld(counts.stream().mapToInt(Long::intValue).sum(), counts.size());
  }

  private static long of(Indicator indicator) {
    return Stream.concat(Stream.of(indicator.own()), indicator.breakdown().series().stream())
        .flatMap(series -> series.values().stream())
        .filter(Value::isSuppressed)
        .count();
  }
}
