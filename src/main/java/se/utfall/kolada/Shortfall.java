package se.utfall.kolada;

import java.net.URI;

/**
 * An answer that says itself that it is not whole.
 *
 * @param told how many it says that it has
 * @param came how many came
 */
public record Shortfall(URI address, long told, long came) {}
