package se.utfall.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import se.utfall.page.Row;

/**
 * One period's column: its slot, its bar (flat when the value is missing), and the levels of its
 * comparisons, the lowest in the drawing first.
 */
record Column(int index, Row row, double slot, Rectangle2D bar, List<Level> levels) {

  double middle() {
    return bar.getCenterX();
  }

  /** Where this column's slot ends and the next begins. */
  double slotEnd() {
    return bar.getCenterX() + slot / 2;
  }
}
