package se.utfall.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.utfall.page.Chart;
import se.utfall.page.Row;
import se.utfall.svg.Type;

/** The periods named under a line: the newest, and back from it as many as stand clear. */
final class PeriodMarks {
  private static final double CLEAR = 10;

  private PeriodMarks() {}

  /** Every period, else every second, third …, so that what is named is evenly spread. */
  static List<Chart.Mark> of(List<Row> rows, double[] places, double length) {
    for (int step = 1; step < rows.size(); step++) {
      List<Chart.Mark> marks = every(step, rows, places);
      if (stand(marks, places, length)) {
        return marks;
      }
    }
    return every(Math.max(rows.size(), 1), rows, places);
  }

  private static List<Chart.Mark> every(int step, List<Row> rows, double[] places) {
    List<Chart.Mark> marks = new ArrayList<>();
    for (int i = rows.size() - 1; i >= 0; i -= step) {
      marks.add(new Chart.Mark(BigDecimal.valueOf(places[i]), rows.get(i).label()));
    }
    Collections.reverse(marks);
    return marks;
  }

  private static boolean stand(List<Chart.Mark> marks, double[] places, double length) {
    double scale = length / Math.max(places[places.length - 1] - places[0], 1);
    for (int i = 1; i < marks.size(); i++) {
      double apart = (at(marks, i) - at(marks, i - 1)) * scale;
      if (apart < (room(marks, i) + room(marks, i - 1)) / 2 + CLEAR) {
        return false;
      }
    }
    return true;
  }

  private static double at(List<Chart.Mark> marks, int index) {
    return marks.get(index).at().doubleValue();
  }

  private static double room(List<Chart.Mark> marks, int index) {
    return Label.room(Type.SMALL, marks.get(index).label());
  }
}
