package se.utfall.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a value is for: a calendar year, 1900–2099. */
public record Period(int year) implements Comparable<Period> {
  private static final Pattern FORM = Pattern.compile("(19|20)[0-9]{2}");

  /** Reads "2021"; anything else is no period. */
  public static Optional<Period> parse(String text) {
    return FORM.matcher(text).matches()
        ? Optional.of(new Period(Integer.parseInt(text)))
        : Optional.empty();
  }

  @Override
  public int compareTo(Period other) {
    return Integer.compare(year, other.year);
  }

  @Override
  public String toString() {
    return Integer.toString(year);
  }
}
