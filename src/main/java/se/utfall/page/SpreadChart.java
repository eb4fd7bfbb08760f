package se.utfall.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a drawing of all municipalities shows, as data: a dot for each, the own one marked, the
 * quarters named beneath.
 *
 * @param id unique on its page; ids inside the drawing begin with it
 * @param title the accessible name
 * @param description what the drawing says, for those who do not see it
 * @param others the other municipalities' values, the smallest first
 * @param own the own value with its label ("Borås 79,9 %")
 * @param median with its label ("Median 82,7 %")
 * @param lower the smallest value of the middle half
 * @param upper the largest value of the middle half
 * @param zones the names of the three parts from left to right ("Sämsta 25 %", "Mittersta 50 %",
 *     "Bästa 25 %")
 */
public record SpreadChart(
    String id,
    String title,
    String description,
    Chart.Scale scale,
    List<BigDecimal> others,
    Optional<Chart.Mark> own,
    Chart.Mark median,
    BigDecimal lower,
    BigDecimal upper,
    List<String> zones) {}
