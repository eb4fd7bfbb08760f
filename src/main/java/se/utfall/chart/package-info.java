/** Drawings of a page's charts. The only home of JFreeChart. */
@NullMarked
package se.utfall.chart;

import org.jspecify.annotations.NullMarked;
