package se.utfall.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What makes a survey an edition that is kept as it was: nothing in it changes any more.
 *
 * @param day as of which it is kept
 * @param path its own address from the site's root, {@code utgavor/kkik/2021/}
 * @param today the same survey as it is now, if it is still there
 */
public record Frozen(LocalDate day, String path, Optional<Survey> today) {}
