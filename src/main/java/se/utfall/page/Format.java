package se.utfall.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Unit;
import se.utfall.stats.Rounding;

/**
 * Numbers, units and dates in house typography: decimal comma, U+00A0 between groups of three and
 * before a unit, U+2212 for minus, never a negative zero. The signs come from the language's words,
 * never from the machine's locale.
 */
public final class Format {
  private static final int GROUP = 3;

  private final Language language;
  private final String point;
  private final String minus;
  private final String group;

  public Format(Language language) {
    this.language = language;
    this.point = language.text("sign.decimal");
    this.minus = language.text("sign.minus");
    this.group = language.text("sign.group");
  }

  /** "1 234,5": rounded to so many decimals, without unit. */
  public String number(BigDecimal exact, int decimals) {
    BigDecimal rounded = Rounding.shown(exact, decimals);
    String digits = rounded.abs().toPlainString();
    int end = digits.indexOf('.');
    String whole = end < 0 ? digits : digits.substring(0, end);
    String part = end < 0 ? "" : point + digits.substring(end + 1);
    return (rounded.signum() < 0 ? minus : "") + grouped(whole) + part;
  }

  /** "81 %", "1 234 kr", "1 dag", "77" for an index. */
  public String withUnit(BigDecimal exact, int decimals, Unit unit) {
    String shown = number(exact, decimals);
    String suffix = suffix(exact, decimals, unit);
    return suffix.isEmpty() ? shown : shown + space(unit) + suffix;
  }

  /** What stands between a number and its unit: "81 %" in Swedish, "81%" in English. */
  public String space(Unit unit) {
    return language
        .find("unit." + unit.id() + ".space")
        .orElseGet(() -> language.text("unit.space"));
  }

  /**
   * The unit as it follows a figure: "%", "dag" after 1 and "dagar" after 2; empty for an index.
   */
  public String suffix(BigDecimal exact, int decimals, Unit unit) {
    String key = "unit." + unit.id() + ".suffix";
    return form(exact, decimals).equals("one")
        ? language.find(key + ".one").orElseGet(() -> language.text(key))
        : language.text(key);
  }

  /** Which form of a word a number takes, "one" or "other"; languages differ on 1.0. */
  String form(BigDecimal exact, int decimals) {
    boolean one = Rounding.shown(exact.abs(), decimals).compareTo(BigDecimal.ONE) == 0;
    return !one ? "other" : decimals == 0 ? "one" : language.text("plural.1.0");
  }

  /** A place in an order: "21:a", "21st". */
  public String ordinal(int n) {
    return Stream.of("." + n % 100, "." + n % 10)
        .flatMap(ending -> language.find("ordinal" + ending).stream())
        .findFirst()
        .orElseGet(() -> language.text("ordinal"))
        .replace("{n}", number(BigDecimal.valueOf(n), 0));
  }

  /** "153 366 kr per elev", "ja", "81 %": a figure of the indicator's own in running text. */
  public String withUnit(BigDecimal exact, Indicator indicator) {
    return withUnit(exact, indicator.decimals(), indicator);
  }

  /** The same with other decimals than the indicator's. */
  public String withUnit(BigDecimal exact, int decimals, Indicator indicator) {
    if (indicator.unit() == Unit.YES_NO) {
      return language.text(exact.signum() == 0 ? "answer.no" : "answer.yes");
    }
    String full = withUnit(exact, decimals, indicator.unit());
    return indicator
        .per()
        .map(per -> language.text("unit.per", "unit", full, "per", per))
        .orElse(full);
  }

  /** The unit beside a figure that stands apart: "%", "kr per elev". */
  public String suffix(BigDecimal exact, Indicator indicator) {
    String suffix = suffix(exact, indicator.decimals(), indicator.unit());
    return indicator
        .per()
        .map(per -> language.text("unit.per", "unit", suffix, "per", per).strip())
        .orElse(suffix);
  }

  /** When something was: "år 2021", "kvartal 3 2021", "läsåret 2020/21". */
  public String inPeriod(Period period) {
    String name = period(period);
    return switch (period.kind()) {
      case YEAR -> language.text("period.year.in", "period", name);
      case QUARTER -> language.text("period.quarter.in", "period", name);
      case SCHOOL_YEAR -> language.text("period.school-year.in", "period", name);
    };
  }

  /** "2 procentenheter": the size of a difference, never negative. */
  public String difference(BigDecimal difference, int decimals, Unit unit) {
    String key = "unit." + unit.id() + ".difference." + form(difference, decimals);
    return language.text(key, "n", number(difference.abs(), decimals));
  }

  /** "22 november 2026". */
  public String date(LocalDate date) {
    return language.text(
        "date",
        "day",
        Integer.toString(date.getDayOfMonth()),
        "month",
        language.text("month." + date.getMonthValue()),
        "year",
        Integer.toString(date.getYear()));
  }

  /** "2021", "kvartal 3 2021", "2020/21". */
  public String period(Period period) {
    return period(period, "period.quarter");
  }

  /** The same where there is little room: "2021", "K3 2021", "2020/21". */
  public String periodLabel(Period period) {
    return period(period, "period.quarter.label");
  }

  private String period(Period period, String key) {
    return period.kind() == Period.Kind.QUARTER
        ? language.text(
            key,
            "quarter",
            Integer.toString(period.quarter()),
            "year",
            Integer.toString(period.year()))
        : period.toString();
  }

  /** "2017–2021", or just "2021" where both ends are the same. */
  public String range(String first, String last) {
    return first.equals(last) ? first : first + language.text("sign.range") + last;
  }

  private String grouped(String whole) {
    if (whole.length() <= GROUP) {
      return whole;
    }
    StringBuilder out = new StringBuilder(whole);
    for (int i = whole.length() - GROUP; i > 0; i -= GROUP) {
      out.insert(i, group);
    }
    return out.toString();
  }
}
