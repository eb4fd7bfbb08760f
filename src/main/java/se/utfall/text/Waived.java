package se.utfall.text;

import java.time.LocalDate;

/** A warning that an editor has accepted, with the reason and the last day on which that holds. */
public record Waived(Diagnostic finding, String reason, LocalDate until)
    implements Comparable<Waived> {
  @Override
  public int compareTo(Waived other) {
    return finding.compareTo(other.finding);
  }
}
