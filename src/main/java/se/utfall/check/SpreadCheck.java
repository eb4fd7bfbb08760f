package se.utfall.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.IndicatorsFile.SpreadEntry;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.content.SpreadFile;
import se.utfall.stats.Rounding;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Nearest;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** A file with all municipalities' values is there, is about the indicator, and agrees with it. */
final class SpreadCheck implements Check {

  @Override
  public void check(Draft draft, Diagnostics findings) {
    Optional<String> code = draft.code();
    for (AreaDraft area : draft.areas()) {
      area.indicators().forEach(indicator -> check(indicator, code, findings));
      if (!area.faulty() && !misnamed(area)) {
        unused(area, findings);
      }
    }
  }

  /** Whether an indicator names a file that is not there: probably one that nobody names. */
  private static boolean misnamed(AreaDraft area) {
    List<String> names = area.folder().spreads().stream().map(SpreadFile::name).toList();
    return area.indicators().stream()
        .flatMap(i -> i.entry().spread().stream())
        .flatMap(spread -> spread.file().value().stream())
        .anyMatch(name -> !names.contains(name));
  }

  private static void unused(AreaDraft area, Diagnostics findings) {
    List<String> named = area.indicators().stream().flatMap(i -> named(i.entry())).toList();
    area.folder().spreads().stream()
        .filter(file -> !named.contains(file.name()))
        .forEach(file -> findings.add(Position.file(file.path()), Rule.SPREAD_UNUSED, file.name()));
  }

  /** The files that an indicator has values from. */
  private static Stream<String> named(IndicatorEntry entry) {
    Stream<String> spread = entry.spread().stream().flatMap(s -> s.file().value().stream());
    return entry.isFetched() ? Stream.concat(Stream.of(entry.fetchedFile()), spread) : spread;
  }

  private static void check(IndicatorDraft indicator, Optional<String> code, Diagnostics findings) {
    indicator.entry().spread().ifPresent(spread -> known(spread, indicator.area(), findings));
    code.flatMap(own -> SpreadDraft.of(indicator, own))
        .filter(spread -> !indicator.area().faulty())
        .ifPresent(spread -> check(spread, findings));
  }

  private static void known(SpreadEntry spread, AreaDraft area, Diagnostics findings) {
    List<String> names = area.folder().spreads().stream().map(SpreadFile::name).toList();
    spread
        .file()
        .value()
        .filter(name -> !names.contains(name))
        .filter(name -> !area.faultyFiles().contains(area.folder().path() + "/" + name))
        .ifPresent(
            name ->
                findings.add(
                    Diagnostic.of(spread.file().at(), Rule.SPREAD_FILE, name)
                        .near(Nearest.to(name, names))));
  }

  private static void check(SpreadDraft spread, Diagnostics findings) {
    Field<String> file = spread.indicator().entry().spread().orElseThrow().file();
    if (spread.lines().isEmpty()) {
      String kpi = SpreadDraft.kpi(spread.indicator());
      findings.add(file.at(), Rule.SPREAD_EMPTY, file.get(), kpi);
    } else if (!spread.hasOwn()) {
      findings.add(file.at(), Rule.SPREAD_OWN, file.get(), spread.code());
    }
    spread
        .indicator()
        .own()
        .filter(value -> value.period().value().filter(spread.indicator()::isDelicate).isEmpty())
        .forEach(value -> differs(value, spread, findings));
  }

  private static void differs(ValueEntry value, SpreadDraft spread, Diagnostics findings) {
    Optional<BigDecimal> here = value.figure().value().flatMap(Figure::number);
    Optional<BigDecimal> there = value.period().value().flatMap(spread::own);
    if (here.isPresent() && there.isPresent() && differ(here.get(), there.get())) {
      findings.add(
          value.figure().at(),
          Rule.SPREAD_DIFFERS,
          value.period().get(),
          here.get().toPlainString(),
          there.get().toPlainString());
    }
  }

  /** By more than half a unit of the last decimal of the one with fewer: not by rounding. */
  private static boolean differ(BigDecimal one, BigDecimal other) {
    int decimals = Math.min(one.scale(), other.scale());
    return one.subtract(other).abs().compareTo(Rounding.most(decimals)) > 0;
  }
}
