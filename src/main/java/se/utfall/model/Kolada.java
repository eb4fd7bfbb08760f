package se.utfall.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What Kolada knows an indicator as.
 *
 * @param fetch what was fetched from there, where something was
 */
public record Kolada(String id, Optional<Fetch> fetch) {

  /** When values were fetched, and what the indicator was called there that day. */
  public record Fetch(LocalDate day, String title) {}
}
