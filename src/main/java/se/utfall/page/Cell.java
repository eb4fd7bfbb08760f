package se.utfall.page;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One value as readers meet it.
 *
 * @param exact the author's number, for downloads and drawings
 * @param shown the number in house style without unit ("81"), or the short word for why it is
 *     missing ("ej mätt")
 * @param full the number with its unit ("81 %"), or the same short word
 * @param missing the id of the reason when there is no number
 */
public record Cell(
    Optional<BigDecimal> exact, String shown, String full, Optional<String> missing) {}
