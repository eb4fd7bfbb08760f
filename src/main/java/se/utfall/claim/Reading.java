package se.utfall.claim;

import java.util.Optional;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Indicator;
import se.utfall.model.Period;

/**
 * A figure that was looked at, and what it is of.
 *
 * @param measure what is measured; {@link Measure.Plain#VALUE} for an ordinary figure
 * @param indicator nothing for a response rate or a count
 * @param who a group that is computed from all municipalities' values, which has no name in content
 * @param name the comparison's, branch's or municipality's name; nothing for the own total
 * @param from the earlier period of a change
 */
public record Reading(
    Measure measure,
    Optional<Indicator> indicator,
    Optional<Who> who,
    Optional<String> name,
    Optional<Sex> sex,
    Optional<Period> period,
    Optional<Period> from,
    Told told) {}
