/** A server for the editor's own machine, which shows the site as the content is now. */
@NullMarked
package se.utfall.preview;

import org.jspecify.annotations.NullMarked;
