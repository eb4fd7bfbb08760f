package se.utfall.page;

import java.util.List;

/**
 * One result on the home page.
 *
 * @param why why this one was chosen ("Störst försprång")
 * @param number the number alone, for large type
 * @param unit the unit beside it, possibly empty
 */
public record Highlight(
    String why, String number, String unit, Link indicator, List<Verdict> lights) {}
