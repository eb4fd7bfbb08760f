package se.utfall.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.StandingEntry;
import se.utfall.content.SpreadFile;
import se.utfall.content.SpreadFile.Line;
import se.utfall.model.StatedStanding.Group;
import se.utfall.stats.Standing;
import se.utfall.text.Position;

/**
 * An indicator's file with all municipalities' values, as written.
 *
 * @param lines those of the indicator, for both sexes together
 * @param code the own municipality's
 */
record SpreadDraft(IndicatorDraft indicator, List<Line> lines, String code) {
  /** The file that the indicator names and what it says of the indicator. */
  static Optional<SpreadDraft> of(IndicatorDraft indicator, String code) {
    return file(indicator)
        .map(
            file ->
                file.lines().stream()
                    .filter(line -> line.kpi().equals(kpi(indicator)))
                    .filter(Line::isOfAll)
                    .toList())
        .map(lines -> new SpreadDraft(indicator, lines, code));
  }

  /** The indicator's number in Kolada, which is its id where nothing else is said. */
  static String kpi(IndicatorDraft indicator) {
    return indicator.entry().kpi().orElse("");
  }

  /** Every value of the indicator in the file that it names, whosever it is, with its line. */
  static Stream<Field<BigDecimal>> values(IndicatorDraft indicator) {
    return file(indicator).stream()
        .flatMap(
            file ->
                file.lines().stream()
                    .filter(line -> line.kpi().equals(kpi(indicator)))
                    .map(
                        line ->
                            new Field<>(new Position(file.path(), line.line(), 1), line.value())));
  }

  /** The file that the indicator names, if it could be read. */
  static Optional<SpreadFile> file(IndicatorDraft indicator) {
    Optional<String> name = indicator.entry().spread().flatMap(spread -> spread.file().value());
    return indicator.area().folder().spreads().stream()
        .filter(file -> name.equals(Optional.of(file.name())))
        .findFirst();
  }

  boolean hasOwn() {
    return lines.stream().anyMatch(line -> line.code().equals(code));
  }

  /** The own municipality's value by this source. */
  Optional<BigDecimal> own(String period) {
    return at(period)
        .filter(l -> l.code().equals(code))
        .flatMap(l -> l.value().stream())
        .findFirst();
  }

  /** The group that follows from all values in the period of a stated standing. */
  Optional<Group> group(StandingEntry standing) {
    return standing.period().value().flatMap(this::group);
  }

  /** The group that follows from all values of a period. */
  Optional<Group> group(String period) {
    List<BigDecimal> all =
        at(period).filter(Line::isMunicipality).flatMap(line -> line.value().stream()).toList();
    return own(period)
        .flatMap(own -> indicator.direction().flatMap(way -> Standing.group(way, own, all)));
  }

  private Stream<Line> at(String period) {
    return lines.stream().filter(line -> line.period().equals(period));
  }
}
