package se.utfall.chart;

import java.util.List;
import java.util.regex.Pattern;
import se.utfall.page.Row;

/** Where periods stand along a line: years by their distance, other periods side by side. */
final class Places {
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private Places() {}

  static double[] of(List<Row> rows) {
    double[] places = new double[rows.size()];
    boolean years = true;
    for (int i = 0; i < places.length; i++) {
      boolean year = YEAR.matcher(rows.get(i).label()).matches();
      places[i] = year ? Integer.parseInt(rows.get(i).label()) : 0;
      years &= year && (i == 0 || places[i] > places[i - 1]);
    }
    return years ? places : sideBySide(places.length);
  }

  private static double[] sideBySide(int count) {
    double[] places = new double[count];
    for (int i = 0; i < count; i++) {
      places[i] = i;
    }
    return places;
  }
}
