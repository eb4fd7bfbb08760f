/** Pages to files: HTML, CSV, style sheet. The only home of FreeMarker. */
@NullMarked
package se.utfall.render;

import org.jspecify.annotations.NullMarked;
