package se.utfall.page;

import java.math.BigDecimal;
import java.time.LocalDate;
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
    return suffix.isEmpty() ? shown : language.text("unit.value", "n", shown, "unit", suffix);
  }

  /**
   * The unit as it follows a figure: "%", "dag" after 1 and "dagar" after 2; empty for an index.
   */
  public String suffix(BigDecimal exact, int decimals, Unit unit) {
    String key = "unit." + unit.id() + ".suffix";
    return isOne(exact, decimals)
        ? language.find(key + ".one").orElseGet(() -> language.text(key))
        : language.text(key);
  }

  private static boolean isOne(BigDecimal exact, int decimals) {
    return Rounding.shown(exact.abs(), decimals).compareTo(BigDecimal.ONE) == 0;
  }

  /** "2 procentenheter": the size of a difference, never negative. */
  public String difference(BigDecimal difference, int decimals, Unit unit) {
    String form = isOne(difference, decimals) ? ".difference.one" : ".difference.other";
    return language.text("unit." + unit.id() + form, "n", number(difference.abs(), decimals));
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
