package se.utfall.page;

import java.math.BigDecimal;

/**
 * Women and men on one scale in a table row: a round mark for women, a square one on its corner for
 * men, and the distance between them.
 */
public record SexBar(BigDecimal low, BigDecimal high, BigDecimal women, BigDecimal men) {}
