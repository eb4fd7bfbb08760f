/** Pictures of pages' main results, for those who meet their addresses elsewhere. */
@NullMarked
package se.utfall.card;

import org.jspecify.annotations.NullMarked;
