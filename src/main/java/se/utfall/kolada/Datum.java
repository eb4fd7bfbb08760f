package se.utfall.kolada;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One value as Kolada publishes it.
 *
 * @param gender K, M or T
 * @param value absent where the record is there without a number
 */
public record Datum(
    String kpi, String municipality, String period, String gender, Optional<BigDecimal> value) {}
