package se.utfall.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A part of a drawing that we place ourselves. */
sealed interface Item permits Disc, Dots, Label, Rule, Shade {
  /** The room it takes. */
  Rectangle2D box();

  void draw(Graphics2D surface);
}
