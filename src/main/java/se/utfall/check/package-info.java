/** From said to true, or why not. */
@NullMarked
package se.utfall.check;

import org.jspecify.annotations.NullMarked;
