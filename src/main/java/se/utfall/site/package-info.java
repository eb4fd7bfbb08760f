/** Files to a folder, whole or not at all. */
@NullMarked
package se.utfall.site;

import org.jspecify.annotations.NullMarked;
