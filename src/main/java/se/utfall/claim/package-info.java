/**
 * The small language inside texts: what a figure or a claim says, whether the data agree, and why.
 */
@NullMarked
package se.utfall.claim;

import org.jspecify.annotations.NullMarked;
