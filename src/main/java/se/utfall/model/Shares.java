package se.utfall.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Published shares of indicators in each group, in percent, where the indicators themselves are not
 * known.
 *
 * @param area the area's slug, or the whole survey
 * @param indicators how many indicators they are shares of
 */
public record Shares(
    Period period,
    Optional<String> area,
    BigDecimal best,
    BigDecimal middle,
    BigDecimal worst,
    Optional<Integer> indicators,
    Source source) {}
