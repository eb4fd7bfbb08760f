/** What an editor must attend to by a day. */
@NullMarked
package se.utfall.due;

import org.jspecify.annotations.NullMarked;
