/** What a new site, survey, area, indicator or piece of news begins as. */
@NullMarked
package se.utfall.scaffold;

import org.jspecify.annotations.NullMarked;
