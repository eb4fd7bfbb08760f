package se.utfall.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A part of a survey, for instance "Barn och unga": its indicators and what they mean. Some areas
 * have no numbers at all.
 */
public record Area(
    String slug,
    String title,
    Optional<String> scope,
    String summary,
    LocalDate updated,
    Narrative narrative,
    List<Indicator> indicators,
    Optional<Commentary> commentary) {}
