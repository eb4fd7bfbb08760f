package se.utfall.page;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.model.Unit;
import se.utfall.model.Wording;
import se.utfall.model.Wording.Band;
import se.utfall.model.Wording.Thresholds;

/** Tells where words about sizes begin and end, units with the same limits together. */
final class LimitsComposer {
  private static final String KEY = "method.limits.";

  private final Setting setting;
  private final Wording wording;

  LimitsComposer(Setting setting) {
    this.setting = setting;
    this.wording = setting.site().wording();
  }

  /** Units with the same limits in the same measure. */
  private record Column(Thresholds limits, boolean ownUnit, String head) {}

  /** A word about sizes: its key and its limit. */
  private record Word(String key, Function<Thresholds, BigDecimal> limit) {}

  Limits limits() {
    List<Column> columns = columns();
    List<Limits.Row> rows =
        List.of(
                new Word("large", Thresholds::large),
                new Word("clear", Thresholds::clear),
                new Word("slight", Thresholds::slight),
                new Word("marginal", Thresholds::marginal),
                new Word("about", Thresholds::about),
                new Word("variation", Thresholds::variation))
            .stream()
            .map(word -> row(word, columns))
            .toList();
    return new Limits(
        columns.stream().map(Column::head).toList(),
        rows,
        wording.bands().stream().map(this::band).toList());
  }

  private List<Column> columns() {
    return Arrays.stream(Unit.values())
        .filter(unit -> unit != Unit.YES_NO)
        .map(unit -> column(unit, ""))
        .distinct()
        .map(this::headed)
        .toList();
  }

  private Column column(Unit unit, String head) {
    Thresholds limits = Optional.ofNullable(wording.thresholds().get(unit)).orElseThrow();
    return new Column(limits, Wording.isInOwnUnit(unit), head);
  }

  private Column headed(Column column) {
    String units =
        Arrays.stream(Unit.values())
            .filter(unit -> unit != Unit.YES_NO && column(unit, "").equals(column))
            .map(unit -> setting.text("unit." + unit.id() + ".name"))
            .map(setting.language()::inSentence)
            .collect(Collectors.joining(", "));
    return new Column(column.limits(), column.ownUnit(), Language.sentence(units));
  }

  private Limits.Row row(Word word, List<Column> columns) {
    List<Limits.Cell> cells =
        columns.stream().map(c -> new Limits.Cell(c.head(), limit(word, c))).toList();
    return new Limits.Row(setting.text(KEY + word.key()), cells);
  }

  private String limit(Word word, Column column) {
    BigDecimal limit = word.limit().apply(column.limits());
    String amount =
        column.ownUnit()
            ? number(limit)
            : setting.format().withUnit(limit, decimals(limit), Unit.PERCENT);
    return setting.text(KEY + word.key() + ".limit", "amount", amount);
  }

  private String band(Band band) {
    String form = band.from().isEmpty() ? "to" : band.to().isEmpty() ? "from" : "between";
    String from = band.from().map(this::number).orElse("");
    String to = band.to().map(this::number).orElse("");
    String unit = band.unit().map(this::name).orElse("");
    String levels = setting.text(KEY + "band." + form, "name", band.name(), "from", from, "to", to);
    return (levels + " " + unit).strip();
  }

  private String name(Unit unit) {
    return setting.language().inSentence(setting.text("unit." + unit.id() + ".name"));
  }

  private String number(BigDecimal number) {
    return setting.format().number(number, decimals(number));
  }

  private static int decimals(BigDecimal number) {
    return Math.max(0, number.stripTrailingZeros().scale());
  }
}
