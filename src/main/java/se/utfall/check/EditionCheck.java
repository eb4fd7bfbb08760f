package se.utfall.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.utfall.content.SurveyFile;
import se.utfall.content.SurveyFile.EditionEntry;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/**
 * A survey lists each edition once, and somebody took part in it; no more answer than are asked.
 */
final class EditionCheck implements Check {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.surveys().stream()
        .flatMap(survey -> survey.folder().survey().stream())
        .forEach(file -> check(file, draft.built(), findings));
  }

  private static void check(SurveyFile file, LocalDate built, Diagnostics findings) {
    FirstPlaces periods = new FirstPlaces(Rule.PERIOD_TWICE, findings);
    for (EditionEntry edition : file.editions()) {
      periods.add(edition.period());
      edition
          .published()
          .value()
          .filter(day -> day.isAfter(built))
          .ifPresent(
              day -> findings.add(edition.published().at(), Rule.EDITION_FUTURE, day.toString()));
      edition
          .responseRate()
          .value()
          .filter(rate -> rate.signum() < 0 || rate.compareTo(HUNDRED) > 0)
          .ifPresent(
              rate ->
                  findings.add(
                      edition.responseRate().at(),
                      Rule.EDITION_RESPONSE_RATE,
                      rate.toPlainString()));
      edition
          .participants()
          .value()
          .filter(number -> number <= 0)
          .ifPresent(
              number ->
                  findings.add(
                      edition.participants().at(), Rule.EDITION_PARTICIPANTS, number.toString()));
    }
  }
}
