package se.utfall.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utfall.content.Field;
import se.utfall.content.MarkdownFile;
import se.utfall.model.Period;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Nearest;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** A commentary is about an area, an edition and an indicator that exist, and is not outdated. */
final class CommentaryCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    for (SurveyDraft survey : draft.surveys()) {
      for (AreaDraft area : survey.areas()) {
        if (area.exists()) {
          check(area, findings);
        } else {
          astray(survey, area, findings);
        }
      }
    }
  }

  private static void astray(SurveyDraft survey, AreaDraft area, Diagnostics findings) {
    List<String> areas =
        survey.areas().stream().filter(AreaDraft::exists).map(a -> a.folder().name()).toList();
    String name = area.folder().name();
    for (MarkdownFile text : area.folder().texts()) {
      findings.add(
          Diagnostic.of(Position.file(text.path()), Rule.COMMENTARY_AREA, name)
              .near(Nearest.to(name, areas)));
    }
  }

  private static void check(AreaDraft area, Diagnostics findings) {
    for (MarkdownFile text : area.folder().texts()) {
      edition(text.edition(), area.survey().editions(), findings);
      area.ids().require(text.indicator(), Rule.COMMENTARY_INDICATOR, findings);
    }
    subjects(area, findings);
    if (area.folder().texts().stream().noneMatch(area::faulty)) {
      area.folder().texts().stream()
          .filter(text -> area.commentary(text.indicator().value()).equals(Optional.of(text)))
          .forEach(text -> fresh(text, area, findings));
    }
  }

  private static void subjects(AreaDraft area, Diagnostics findings) {
    FirstPlaces subjects = new FirstPlaces(Rule.COMMENTARY_TWICE, findings);
    for (MarkdownFile text : area.folder().texts()) {
      boolean certain = text.indicator().value().isPresent() || !area.faulty(text);
      text.edition()
          .value()
          .filter(edition -> certain)
          .ifPresent(edition -> subjects.add(subject(text, edition), text.edition().at()));
    }
  }

  private static String subject(MarkdownFile text, String edition) {
    return text.indicator().value().map(id -> id + " " + edition).orElse(edition);
  }

  private static void edition(Field<String> edition, Declared editions, Diagnostics findings) {
    edition
        .value()
        .filter(editions::lacks)
        .ifPresent(
            word -> findings.add(edition.at(), Rule.COMMENTARY_EDITION, word, editions.toString()));
  }

  private static void fresh(MarkdownFile text, AreaDraft area, Diagnostics findings) {
    Optional<String> about = text.indicator().value();
    Optional<Period> newest =
        area.indicators().stream()
            .filter(i -> about.isEmpty() || i.entry().id().value().equals(about))
            .flatMap(i -> i.newest(area.survey().editions().words()).stream())
            .max(Comparator.naturalOrder());
    Optional<Period> edition =
        text.edition()
            .value()
            .filter(area.survey().editions().words()::contains)
            .flatMap(Period::parse);
    if (edition.isPresent() && newest.filter(p -> p.compareTo(edition.get()) > 0).isPresent()) {
      findings.add(
          text.edition().at(),
          Rule.COMMENTARY_STALE,
          edition.get().toString(),
          newest.get().toString());
    }
  }
}
