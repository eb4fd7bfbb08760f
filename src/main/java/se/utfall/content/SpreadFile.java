package se.utfall.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * All municipalities' values of one indicator as Kolada publishes them: a CSV file in an area's
 * folder with the columns kpi, municipality, municipality_title, period, gender, value.
 *
 * @param name the file's name with its ending
 * @param lines those that could be read; none only where that has been reported
 */
public record SpreadFile(String path, String name, List<Line> lines) {

  /**
   * One line.
   *
   * @param line its number in the file, the header being 1
   * @param kpi the indicator's number in Kolada
   * @param code four digits, 0000 for the whole country
   * @param gender K, M or T
   * @param value absent where none is published
   */
  public record Line(
      int line,
      String kpi,
      String code,
      String title,
      String period,
      String gender,
      Optional<BigDecimal> value) {
    private static final String FIRST_MUNICIPALITY = "0114";
    public static final String NATION = "0000";

    public boolean isOfWomen() {
      return gender.equals("K");
    }

    public boolean isOfMen() {
      return gender.equals("M");
    }

    public boolean isOfAll() {
      return gender.equals("T");
    }

    public boolean isNation() {
      return code.equals(NATION);
    }

    /** Regions have lower codes, and groups of municipalities begin with a letter. */
    public boolean isMunicipality() {
      return code.matches("[0-9]{4}") && code.compareTo(FIRST_MUNICIPALITY) >= 0;
    }
  }
}
