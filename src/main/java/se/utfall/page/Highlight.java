package se.utfall.page;

import java.util.List;
import java.util.Optional;

/**
 * One result on the home page.
 *
 * @param why why this one was chosen ("Störst försprång")
 * @param number the number alone, for large type; where there is none, the position leads
 * @param space what stands between it and its unit
 * @param unit the unit beside it, possibly empty
 * @param position where it stands among the municipalities, if that is known
 */
public record Highlight(
    String why,
    Optional<String> number,
    String space,
    String unit,
    Link indicator,
    Optional<Position> position,
    List<Verdict> lights) {}
