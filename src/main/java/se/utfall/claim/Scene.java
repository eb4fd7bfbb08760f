package se.utfall.claim;

import java.util.List;
import java.util.Optional;
import se.utfall.model.Area;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Wording;

/**
 * Where a text stands, and so what its expressions may leave out.
 *
 * @param surveys all that can be spoken of
 * @param survey the one whose commentary or presentation it is
 * @param indicator the one that the commentary is about
 * @param edition the period that the commentary speaks of
 */
public record Scene(
    List<Survey> surveys,
    Optional<Survey> survey,
    Optional<Area> area,
    Optional<Indicator> indicator,
    Optional<Period> edition,
    Wording wording) {}
