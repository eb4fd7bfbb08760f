package se.utfall.diff;

import java.util.List;
import se.utfall.check.Spot;
import se.utfall.check.Stated;

/**
 * What two versions of the content differ in. It compares what is true, not files: a value that is
 * written in another way or in another file is the same value.
 *
 * @param values own values, comparisons', those of parts, and targets
 * @param spreads how many of all municipalities' values differ, where some do
 * @param standings those in another group
 * @param turned claims, as they stand now, that were true and are not any more
 */
public record Difference(
    List<Differing<Spot, Figure>> values,
    List<Spreads> spreads,
    List<Differing<Spot, Placement>> standings,
    List<Stated> turned,
    List<PageMove> pages) {

  public static Difference between(Side before, Side after) {
    var old = before.grounds().surveys();
    var now = after.grounds().surveys();
    return new Difference(
        Differing.between(Figures.of(old), Figures.of(now), Figure::isAlike),
        Spreads.between(old, now),
        Standings.between(old, now),
        Turned.between(before, after),
        PageMove.between(
            before.grounds().pages(), after.grounds().pages(), after.grounds().redirects()));
  }

  public boolean isEmpty() {
    return values.isEmpty()
        && spreads.isEmpty()
        && standings.isEmpty()
        && turned.isEmpty()
        && pages.isEmpty();
  }
}
