/** What a style sheet says of the colours that pages and cards are seen in. */
@NullMarked
package se.utfall.style;

import org.jspecify.annotations.NullMarked;
