package se.utfall.check;

import java.util.List;
import java.util.Optional;
import se.utfall.content.Field;
import se.utfall.content.SurveyFile;
import se.utfall.content.SurveyFile.EditionEntry;
import se.utfall.model.Period;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/**
 * Which periods can be spoken of in a survey. An edition that is of another kind or stands twice
 * was probably meant to be one that is missing, so that no use of one can then be called unknown.
 *
 * @param kind how long they are, if that is known
 * @param free whether they may be others than the editions
 */
record Periods(Declared editions, Optional<Period.Kind> kind, boolean free) {

  static Periods of(SurveyDraft survey) {
    Periods all = new Periods(survey.editions(), survey.kind(), false);
    List<Field<String>> editions =
        survey.folder().survey().map(SurveyFile::editions).orElse(List.of()).stream()
            .map(EditionEntry::period)
            .toList();
    boolean misspelt =
        editions.stream().anyMatch(period -> all.wrong(period).isPresent())
            || editions.size() > survey.editions().words().size();
    return new Periods(survey.editions().completeUnless(misspelt), survey.kind(), false);
  }

  Periods freeIf(boolean yes) {
    return new Periods(editions, kind, yes);
  }

  /** An edition's own period has the survey's kind. */
  void edition(Field<String> period, Diagnostics findings) {
    wrong(period).ifPresent(p -> report(period, p, findings));
  }

  /** A period has the survey's kind; where it is an edition's, the edition is reported. */
  void any(Field<String> period, Diagnostics findings) {
    wrong(period)
        .filter(p -> !editions.words().contains(p.toString()))
        .ifPresent(p -> report(period, p, findings));
  }

  /** A period has the survey's kind and, unless it is free, an edition. */
  void known(Field<String> period, Diagnostics findings) {
    any(period, findings);
    period
        .value()
        .filter(word -> !free && wrong(period).isEmpty() && editions.lacks(word))
        .ifPresent(
            word -> findings.add(period.at(), Rule.PERIOD_UNKNOWN, word, editions.toString()));
  }

  /** A period that is not of the survey's kind. */
  Optional<Period> wrong(Field<String> period) {
    return period
        .value()
        .flatMap(Period::parse)
        .filter(p -> kind.filter(right -> p.kind() != right).isPresent());
  }

  private void report(Field<String> field, Period period, Diagnostics findings) {
    Period.Kind right = kind.orElseThrow();
    String form = new Period(right, period.year(), Math.max(1, period.quarter())).toString();
    findings.add(field.at(), Rule.PERIOD_KIND, period.toString(), right.id(), form);
  }
}
