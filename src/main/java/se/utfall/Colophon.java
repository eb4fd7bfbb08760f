package se.utfall;

import java.util.Optional;

/**
 * What a site is made with and of, as its checksums tell.
 *
 * @param tool the name and version of the program
 * @param commit in which the content changed last; none if that is not known
 */
public record Colophon(String tool, Optional<String> commit) {}
