package se.utfall.check;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.utfall.content.SpreadFile;
import se.utfall.content.SpreadFile.Line;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Period;
import se.utfall.model.Source;
import se.utfall.model.Spread;

/**
 * The model of an indicator's spread without faults, from the lines of a file that may hold many
 * indicators.
 *
 * @param kpi the indicator's number in Kolada
 * @param own the own municipality's code
 */
record SpreadModel(String kpi, String own, Source source) {

  Spread of(SpreadFile file) {
    SortedMap<Period, Spread.Distribution> periods = new TreeMap<>();
    file.lines().stream()
        .filter(line -> line.kpi().equals(kpi))
        .collect(groupingBy(Line::period))
        .forEach((period, lines) -> periods.put(period(period), distribution(lines)));
    return new Spread(source, own, Collections.unmodifiableSortedMap(periods));
  }

  private static Period period(String written) {
    return Period.parse(written)
        .orElseThrow(() -> new IllegalStateException("unreported period " + written));
  }

  private Spread.Distribution distribution(List<Line> lines) {
    SortedMap<String, Spread.Entry> entries = new TreeMap<>();
    lines.stream()
        .filter(line -> line.isOfAll() && line.isMunicipality())
        .forEach(line -> entry(line).ifPresent(entry -> entries.put(entry.code(), entry)));
    long all = lines.stream().filter(Line::isMunicipality).map(Line::code).distinct().count();
    return new Spread.Distribution(
        List.copyOf(entries.values()),
        (int) all - entries.size(),
        value(lines, line -> line.isNation() && line.isOfAll()).findFirst(),
        bySex(lines));
  }

  private static Optional<Spread.Entry> entry(Line line) {
    return line.value().map(value -> new Spread.Entry(line.code(), line.title(), value));
  }

  private Map<Sex, BigDecimal> bySex(List<Line> lines) {
    Map<Sex, BigDecimal> bySex = new EnumMap<>(Sex.class);
    value(lines, line -> isOwn(line) && line.isOfWomen())
        .forEach(value -> bySex.put(Sex.WOMEN, value));
    value(lines, line -> isOwn(line) && line.isOfMen()).forEach(value -> bySex.put(Sex.MEN, value));
    return Collections.unmodifiableMap(bySex);
  }

  private boolean isOwn(Line line) {
    return line.code().equals(own);
  }

  private static Stream<BigDecimal> value(List<Line> lines, Predicate<Line> wanted) {
    return lines.stream().filter(wanted).flatMap(line -> line.value().stream());
  }
}
