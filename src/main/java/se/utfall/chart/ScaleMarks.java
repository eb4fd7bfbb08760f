package se.utfall.chart;

import java.util.List;
import java.util.stream.IntStream;
import se.utfall.page.Chart;
import se.utfall.svg.Type;

/** The marks of a value scale that lies down, no more of them than have room for their labels. */
final class ScaleMarks {
  private static final double BETWEEN = 8;

  private ScaleMarks() {}

  /** Room at both ends for half a label, and for what else may stand there. */
  static double margin(Chart.Scale scale, double least) {
    double widest = scale.marks().stream().mapToDouble(ScaleMarks::room).max().orElse(0);
    return Math.ceil(Math.max(widest / 2, least));
  }

  /** Every mark, else every second, third … */
  static Chart.Scale clear(Chart.Scale scale, double length) {
    int step = 1;
    while (step < scale.marks().size() && !isClear(every(step, scale.marks()), scale, length)) {
      step++;
    }
    return new Chart.Scale(scale.low(), scale.high(), every(step, scale.marks()));
  }

  private static List<Chart.Mark> every(int step, List<Chart.Mark> marks) {
    return IntStream.range(0, marks.size())
        .filter(i -> i % step == 0)
        .mapToObj(marks::get)
        .toList();
  }

  private static boolean isClear(List<Chart.Mark> marks, Chart.Scale scale, double length) {
    double pixels = length / scale.high().subtract(scale.low()).doubleValue();
    for (int i = 1; i < marks.size(); i++) {
      Chart.Mark before = marks.get(i - 1);
      double apart = marks.get(i).at().subtract(before.at()).doubleValue() * pixels;
      if (apart < (room(marks.get(i)) + room(before)) / 2 + BETWEEN) {
        return false;
      }
    }
    return true;
  }

  private static double room(Chart.Mark mark) {
    return Label.room(Type.SMALL, mark.label());
  }
}
