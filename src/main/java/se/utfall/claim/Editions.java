package se.utfall.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Value;

/** Finds what is known of a survey's editions: response rate and participants. */
record Editions(Catalogue catalogue) {

  /** The survey is that of the indicator, the one in quotation marks, or the text's. */
  Line line(Subject subject) {
    Survey survey =
        subject
            .indicator()
            .map(id -> catalogue.indicator(id, subject.at()))
            .flatMap(catalogue::of)
            .orElseGet(() -> catalogue.survey(subject.name(), subject.at()));
    Lines.requireOwn(subject, survey.shortTitle(), Optional.empty());
    boolean rate = subject.measure() == Measure.Plain.RESPONSE_RATE;
    SortedMap<Period, Told> values = new TreeMap<>();
    survey
        .editions()
        .forEach(e -> values.put(e.period(), rate ? told(e.responseRate()) : count(e)));
    return Line.of(subject, rate ? Told.Kind.PERCENT : Told.Kind.COUNT, values)
        .named(survey.shortTitle());
  }

  private static Told told(Optional<BigDecimal> rate) {
    return rate.<Told>map(r -> new Told.Measured(r, Told.Kind.PERCENT, Optional.empty()))
        .orElseGet(() -> new Told.Missing(Value.Reason.NOT_GIVEN));
  }

  private static Told count(Survey.Edition edition) {
    return edition
        .participants()
        .map(BigDecimal::valueOf)
        .<Told>map(n -> new Told.Measured(n, Told.Kind.COUNT, Optional.empty()))
        .orElseGet(() -> new Told.Missing(Value.Reason.NOT_GIVEN));
  }
}
