/** What two versions of the content differ in. */
@NullMarked
package se.utfall.diff;

import org.jspecify.annotations.NullMarked;
