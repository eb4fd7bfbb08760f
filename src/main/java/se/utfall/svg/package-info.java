/**
 * A Graphics2D that writes small, themable, deterministic SVG. The only home of AWT beside the
 * chart room.
 */
@NullMarked
package se.utfall.svg;

import org.jspecify.annotations.NullMarked;
