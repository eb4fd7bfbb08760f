/** Fetches what Kolada publishes and says what has changed. The only home of the HTTP client. */
@NullMarked
package se.utfall.kolada;

import org.jspecify.annotations.NullMarked;
