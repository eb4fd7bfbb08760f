package se.utfall.model;

import java.util.List;
import java.util.Optional;

/** What an indicator was before, and that it is no longer measured. */
public record History(List<Earlier> earlier, Optional<End> end) {
  public static final History NONE = new History(List.of(), Optional.empty());

  /** Up to and with a period it had another name or stood in another area. */
  public record Earlier(Period until, Optional<String> title, Optional<String> area) {}

  /**
   * After a period it is no longer measured.
   *
   * @param successor the indicator that took its place, by id
   */
  public record End(Period after, Optional<String> successor, Optional<String> reason) {}
}
