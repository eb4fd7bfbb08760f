/**
 * What follows from the model: change, comparison, scale. Pure arithmetic; the only home of
 * rounding rules.
 */
@NullMarked
package se.utfall.stats;

import org.jspecify.annotations.NullMarked;
