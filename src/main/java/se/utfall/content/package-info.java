/** What the files say, field for field, with positions. The only home of Jackson. */
@NullMarked
package se.utfall.content;

import org.jspecify.annotations.NullMarked;
