package se.utfall.model;

import java.util.Optional;
import java.util.Set;

/**
 * How figures can be fetched and used by others.
 *
 * @param license on what the publisher itself has measured, written and put together
 */
public record OpenData(Optional<License> license, Set<DataFormat> formats) {}
