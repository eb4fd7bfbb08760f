package se.utfall.draft;

import java.time.LocalDate;
import se.utfall.model.Area;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Wording;

/**
 * What is to be written about.
 *
 * @param own what the municipality is called
 * @param day the day that the text is of
 */
public record Commission(
    String own, Survey survey, Area area, Period edition, LocalDate day, Wording wording) {}
