package se.utfall.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.utfall.content.Field;
import se.utfall.content.SiteFile.BandEntry;
import se.utfall.content.SiteFile.ClaimsEntry;
import se.utfall.content.SiteFile.ThresholdsEntry;
import se.utfall.model.Wording.Thresholds;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** A stronger word asks for no less than a weaker one; a level has an end and a name of its own. */
final class WordingCheck implements Check {
  /** What two levels may not have in common. */
  private record Name(Optional<String> unit, String folded) {}

  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.content().site().ifPresent(site -> check(site.claims(), findings));
  }

  private static void check(ClaimsEntry claims, Diagnostics findings) {
    claims.words().stream()
        .filter(entry -> entry.unit().value().isPresent())
        .forEach(entry -> order(entry, findings));
    claims.bands().forEach(band -> ends(band, findings));
    names(claims.bands(), findings);
  }

  /** The thresholds as they will hold, some written and some as usual. */
  private static void order(ThresholdsEntry entry, Diagnostics findings) {
    Thresholds all = WordingModel.with(entry, WordingModel.usual(WordingModel.unit(entry.unit())));
    if (isKnown(entry.marginal(), entry.at()) && isKnown(entry.slight(), entry.at())) {
      Position at = written(entry.marginal(), entry.slight());
      order(at, "marginal", all.marginal(), "slight", all.slight(), findings);
    }
    if (isKnown(entry.clear(), entry.at()) && isKnown(entry.large(), entry.at())) {
      Position at = written(entry.clear(), entry.large());
      order(at, "clear", all.clear(), "large", all.large(), findings);
    }
  }

  private static void order(
      Position at,
      String less,
      BigDecimal lower,
      String more,
      BigDecimal higher,
      Diagnostics findings) {
    if (lower.compareTo(higher) > 0) {
      String[] args = {less, lower.toPlainString(), more, higher.toPlainString()};
      findings.add(at, Rule.THRESHOLD_ORDER, args);
    }
  }

  /** Whether a field stands there or is absent; one that could not be read is neither. */
  private static boolean isKnown(Field<?> field, Position parent) {
    return field.value().isPresent() || field.at().equals(parent);
  }

  private static Position written(Field<BigDecimal> first, Field<BigDecimal> second) {
    return first.value().isPresent() ? first.at() : second.at();
  }

  private static void ends(BandEntry band, Diagnostics findings) {
    Optional<BigDecimal> from = band.from().value();
    Optional<BigDecimal> to = band.to().value();
    boolean known = isKnown(band.from(), band.at()) && isKnown(band.to(), band.at());
    if (known && from.isEmpty() && to.isEmpty()) {
      band.name().value().ifPresent(name -> findings.add(band.name().at(), Rule.BAND_ENDS, name));
    }
    if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
      String[] args = {from.get().toPlainString(), to.get().toPlainString()};
      findings.add(band.to().at(), Rule.BAND_ORDER, args);
    }
  }

  private static void names(List<BandEntry> bands, Diagnostics findings) {
    Map<Name, Position> first = new HashMap<>();
    for (BandEntry band : bands) {
      boolean known = band.name().value().isPresent() && isKnown(band.unit(), band.at());
      if (known) {
        String name = band.name().get();
        Position at = band.name().at();
        Name own = new Name(band.unit().value(), name.toLowerCase(Locale.ROOT));
        Optional.ofNullable(first.putIfAbsent(own, at))
            .ifPresent(e -> findings.add(at, Rule.BAND_TWICE, name, e.toString()));
      }
    }
  }
}
