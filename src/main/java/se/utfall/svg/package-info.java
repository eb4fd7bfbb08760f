/**
 * A Graphics2D for drawings whose paints are roles, and the pen that writes them as small,
 * themable, deterministic SVG. AWT lives here and in the drawing rooms above.
 */
@NullMarked
package se.utfall.svg;

import org.jspecify.annotations.NullMarked;
