package se.utfall.page;

import java.math.BigDecimal;
import java.util.List;

/**
 * Three shares in percent as one bar of a table row, from the best to the worst; each has its own
 * fill that reads without colour, and its number where there is room.
 *
 * @param labels the three numbers as shown ("55"), percent or counts, in the same order
 * @param latest whether it is the newest edition, drawn stronger than the one before
 */
public record ShareBar(
    BigDecimal best, BigDecimal middle, BigDecimal worst, List<String> labels, boolean latest) {}
