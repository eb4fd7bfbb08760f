package se.utfall.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.utfall.content.SpreadFile;
import se.utfall.content.SpreadFile.Line;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/**
 * In a file with all municipalities' values, the own ones for women and men agree with the own
 * total, by the rule for values written by hand.
 */
final class SpreadTotalCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    Optional<String> code = draft.code();
    draft.indicators().stream()
        .filter(indicator -> code.isPresent() && !indicator.area().faulty())
        .forEach(
            indicator ->
                SpreadDraft.file(indicator)
                    .ifPresent(file -> check(indicator, file, code.get(), findings)));
  }

  private static void check(
      IndicatorDraft indicator, SpreadFile file, String code, Diagnostics findings) {
    String kpi = SpreadDraft.kpi(indicator);
    List<Line> own =
        file.lines().stream()
            .filter(line -> line.kpi().equals(kpi) && line.code().equals(code))
            .toList();
    own.stream()
        .filter(line -> line.isOfWomen() && isAtOdds(indicator, line, own))
        .forEach(
            line ->
                findings.add(
                    new Position(file.path(), line.line(), 1), Rule.SPREAD_TOTAL, line.period()));
  }

  private static boolean isAtOdds(IndicatorDraft indicator, Line women, List<Line> own) {
    Optional<BigDecimal> men = value(own, Line::isOfMen, women.period());
    Optional<BigDecimal> total = value(own, Line::isOfAll, women.period());
    return women.value().isPresent()
        && men.isPresent()
        && total.isPresent()
        && GroupCheck.fault(indicator, women.value().get(), men.get(), total.get()).isPresent();
  }

  private static Optional<BigDecimal> value(List<Line> own, Predicate<Line> whose, String period) {
    return own.stream()
        .filter(line -> whose.test(line) && line.period().equals(period))
        .flatMap(line -> line.value().stream())
        .findFirst();
  }
}
