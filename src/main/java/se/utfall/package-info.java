/** Utfall: from a folder of indicator data and commentary to a municipality's results site. */
@NullMarked
package se.utfall;

import org.jspecify.annotations.NullMarked;
