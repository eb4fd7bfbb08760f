/** Figures as files to fetch, in the formats that people and programs read tables in. */
@NullMarked
package se.utfall.data;

import org.jspecify.annotations.NullMarked;
