/**
 * A piece of text and where it stood: positions, diagnostics, Markdown. The only home of Flexmark.
 */
@NullMarked
package se.utfall.text;

import org.jspecify.annotations.NullMarked;
