/** A first commentary written from the data, for an editor to rewrite. */
@NullMarked
package se.utfall.draft;

import org.jspecify.annotations.NullMarked;
