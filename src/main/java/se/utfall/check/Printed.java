package se.utfall.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.IndicatorsFile.SeriesEntry;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.content.MarkdownFile;
import se.utfall.content.RegisterFile;
import se.utfall.content.SiteFile;
import se.utfall.content.SiteFile.AccessibilityEntry;
import se.utfall.content.SurveyFile;

/** The words that an editor has written outside the Markdown and that stand on some page. */
final class Printed {
  private final List<Field<String>> fields = new ArrayList<>();

  private Printed() {}

  /** All of them, in no order. */
  static List<Field<String>> of(Draft draft) {
    Printed all = new Printed();
    draft.content().site().ifPresent(all::site);
    draft.content().register().ifPresent(all::register);
    draft.surveys().forEach(survey -> survey.folder().survey().ifPresent(all::survey));
    draft.areas().forEach(area -> area.folder().file().ifPresent(all::area));
    draft.texts().forEach(text -> all.text(text.file()));
    return all.fields;
  }

  /** What each page is said to be about. */
  static List<Field<String>> summaries(Draft draft) {
    List<Field<String>> all = new ArrayList<>();
    draft.content().site().ifPresent(site -> all.add(site.summary()));
    draft.content().register().ifPresent(register -> all.add(register.summary()));
    draft.surveys().forEach(s -> s.folder().survey().ifPresent(file -> all.add(file.summary())));
    draft.areas().forEach(a -> a.folder().file().ifPresent(file -> all.add(file.summary())));
    draft.texts().forEach(text -> all.add(text.file().summary()));
    return all;
  }

  private void site(SiteFile site) {
    fields.addAll(List.of(site.title(), site.tagline(), site.summary()));
    fields.add(site.contact().function());
    site.accessibility().ifPresent(this::accessibility);
  }

  private void accessibility(AccessibilityEntry statement) {
    fields.add(statement.evaluation());
    Stream.of(statement.shortcomings(), statement.burden(), statement.outside())
        .flatMap(limits -> limits.value().stream().flatMap(List::stream))
        .map(limit -> List.of(limit.content(), limit.reason()))
        .forEach(fields::addAll);
  }

  private void register(RegisterFile register) {
    fields.addAll(List.of(register.title(), register.summary(), register.decision().title()));
    register.models().stream()
        .map(m -> List.of(m.title(), m.content(), m.purpose(), m.frequencyNote(), m.others()))
        .forEach(fields::addAll);
  }

  private void survey(SurveyFile survey) {
    fields.addAll(List.of(survey.title(), survey.shortTitle(), survey.summary()));
    fields.addAll(List.of(survey.scope(), survey.frequencyNote()));
    fields.addAll(survey.strengths());
    fields.addAll(survey.improvements());
    survey.editions().forEach(edition -> fields.add(edition.name()));
    survey.comparisons().stream()
        .map(c -> List.of(c.name(), c.about(), c.unnamed()))
        .forEach(fields::addAll);
    survey.sources().forEach(source -> fields.add(source.title()));
    survey.links().forEach(link -> fields.add(link.title()));
  }

  private void area(IndicatorsFile area) {
    fields.addAll(List.of(area.title(), area.scope(), area.summary()));
    fields.addAll(area.strengths());
    fields.addAll(area.improvements());
    area.indicators().forEach(this::indicator);
  }

  private void indicator(IndicatorEntry indicator) {
    fields.addAll(List.of(indicator.title(), indicator.shortTitle()));
    fields.addAll(List.of(indicator.definition(), indicator.note()));
    indicator.breaks().forEach(broken -> fields.add(broken.reason()));
    indicator.earlier().forEach(earlier -> fields.add(earlier.title()));
    indicator.ended().ifPresent(end -> fields.add(end.reason()));
    indicator.values().forEach(this::series);
    indicator.groups().forEach(this::series);
    indicator.branches().forEach(branch -> notes(branch.note(), branch.values()));
  }

  private void series(SeriesEntry series) {
    notes(series.note(), series.values());
  }

  private void notes(Field<String> note, List<ValueEntry> values) {
    fields.add(note);
    values.forEach(value -> fields.add(value.note()));
  }

  private void text(MarkdownFile text) {
    fields.addAll(List.of(text.title(), text.summary()));
  }
}
