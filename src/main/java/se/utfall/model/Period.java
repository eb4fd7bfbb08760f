package se.utfall.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a value is for: a calendar year ("2021"), a quarter ("2021Q3") or a school year ("2020/21").
 *
 * @param year 1900–2099; for a school year the one in which it begins
 * @param quarter 1–4, or 0 where the period is no quarter
 */
public record Period(Kind kind, int year, int quarter) implements Comparable<Period> {
  private static final Pattern FORM =
      Pattern.compile("((?:19|20)[0-9]{2})(?:Q([1-4])|/([0-9]{2}))?");
  private static final int MONTHS = 3;
  private static final int LAST_OF_SCHOOL = 6;

  /** How long a period is. */
  public enum Kind {
    YEAR("years"),
    QUARTER("quarters"),
    SCHOOL_YEAR("school-years");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The word in content files. */
    public String id() {
      return id;
    }
  }

  /** A calendar year. */
  public Period(int year) {
    this(Kind.YEAR, year, 0);
  }

  /** Reads "2021", "2021Q3" or "2020/21"; anything else is no period. */
  public static Optional<Period> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) != null) {
      return Optional.of(new Period(Kind.QUARTER, year, Integer.parseInt(parts.group(2))));
    }
    if (parts.group(3) == null) {
      return Optional.of(new Period(year));
    }
    Period school = new Period(Kind.SCHOOL_YEAR, year, 0);
    return Optional.of(school).filter(period -> period.toString().equals(text));
  }

  /** The first day of the period; a school year begins with July. */
  public LocalDate start() {
    return switch (kind) {
      case YEAR -> LocalDate.of(year, 1, 1);
      case QUARTER -> LocalDate.of(year, quarter * MONTHS - 2, 1);
      case SCHOOL_YEAR -> LocalDate.of(year, LAST_OF_SCHOOL + 1, 1);
    };
  }

  /** Whether it comes after one period and not after another. */
  public boolean isWithin(Period after, Period upTo) {
    return compareTo(after) > 0 && compareTo(upTo) <= 0;
  }

  /** Whether some days are in both. */
  public boolean overlaps(Period other) {
    return !start().isAfter(other.end()) && !other.start().isAfter(end());
  }

  /** The last day of the period; a school year ends with June. */
  public LocalDate end() {
    return switch (kind) {
      case YEAR -> LocalDate.of(year, 12, 31);
      case QUARTER -> YearMonth.of(year, quarter * MONTHS).atEndOfMonth();
      case SCHOOL_YEAR -> YearMonth.of(year + 1, LAST_OF_SCHOOL).atEndOfMonth();
    };
  }

  @Override
  public int compareTo(Period other) {
    if (kind == other.kind) {
      return year == other.year
          ? Integer.compare(quarter, other.quarter)
          : Integer.compare(year, other.year);
    }
    return Comparator.comparing(Period::end).thenComparing(Period::kind).compare(this, other);
  }

  @Override
  public String toString() {
    return switch (kind) {
      case YEAR -> Integer.toString(year);
      case QUARTER -> year + "Q" + quarter;
      case SCHOOL_YEAR -> year + "/" + Integer.toString(100 + (year + 1) % 100).substring(1);
    };
  }
}
