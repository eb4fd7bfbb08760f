/** What a reader sees, as data: every word and number final. */
@NullMarked
package se.utfall.page;

import org.jspecify.annotations.NullMarked;
