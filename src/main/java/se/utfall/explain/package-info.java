/** How a figure, a standing, a claim or a page came to be, for an editor who asks. */
@NullMarked
package se.utfall.explain;

import org.jspecify.annotations.NullMarked;
