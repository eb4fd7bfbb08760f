package se.utfall.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile;
import se.utfall.content.MarkdownFile;
import se.utfall.content.RegisterFile;
import se.utfall.content.SurveyFile;
import se.utfall.content.SurveyFile.ComparisonEntry;
import se.utfall.content.SurveyFile.EditionEntry;
import se.utfall.content.SurveyFile.SharesEntry;
import se.utfall.model.Area;
import se.utfall.model.Comparison;
import se.utfall.model.Narrative;
import se.utfall.model.Period;
import se.utfall.model.Rhythm;
import se.utfall.model.Shares;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.text.Slug;

/** The model of a survey without faults. */
record SurveyModel(RegisterDraft register, Boards boards, Site.Publisher publisher) {

  Survey of(SurveyDraft survey, SurveyFile file) {
    String title = file.title().get();
    List<Comparison> comparisons =
        file.comparisons().stream().map(SurveyModel::comparison).toList();
    return new Survey(
        survey.slug(),
        title,
        file.shortTitle().value().orElse(title),
        file.summary().get(),
        file.organiser().get(),
        rhythm(file),
        file.model().value(),
        file.scope().value(),
        file.updated().get(),
        editions(file),
        comparisons,
        file.links().stream().map(l -> new Survey.Link(l.title().get(), l.url().get())).toList(),
        narrative(file.strengths(), file.improvements()),
        file.shares().stream().map(shares -> shares(shares, file)).toList(),
        survey.folder().texts().stream().findFirst().map(MarkdownFile::prose),
        survey.listed().stream()
            .flatMap(area -> area.folder().file().map(f -> area(area, f, comparisons)).stream())
            .toList(),
        Optional.empty());
  }

  /** The survey's own rhythm, or that of its model. */
  private Optional<Rhythm> rhythm(SurveyFile file) {
    Optional<RegisterFile.ModelEntry> model = register.model(file.model().value());
    Optional<String> note = file.frequencyNote().value();
    return register
        .frequency(file)
        .map(RegisterModel::frequency)
        .map(
            frequency ->
                new Rhythm(
                    frequency,
                    note.or(() -> model.flatMap(m -> m.frequencyNote().value())),
                    file.due().value()));
  }

  private static Narrative narrative(
      List<Field<String>> strengths, List<Field<String>> improvements) {
    return new Narrative(
        strengths.stream().map(Field::get).toList(),
        improvements.stream().map(Field::get).toList());
  }

  private static Shares shares(SharesEntry entry, SurveyFile file) {
    return new Shares(
        Models.period(entry.period()),
        entry.area().value().map(Slug::of),
        entry.best().get(),
        entry.middle().get(),
        entry.worst().get(),
        entry.indicators().value(),
        Sources.of(file, entry.source().get()));
  }

  private static Comparison comparison(ComparisonEntry entry) {
    return new Comparison(
        entry.id().get(),
        entry.name().get(),
        entry.about().get(),
        IndicatorModel.one(Comparison.Kind.values(), Comparison.Kind::id, entry.kind().get()),
        entry.members().stream().map(Field::get).toList(),
        entry.vintage().value(),
        entry.unnamed().value());
  }

  private static List<Survey.Edition> editions(SurveyFile file) {
    return file.editions().stream()
        .map(SurveyModel::edition)
        .sorted(Comparator.comparing(Survey.Edition::period))
        .toList();
  }

  private static Survey.Edition edition(EditionEntry entry) {
    Period period = Models.period(entry.period());
    return new Survey.Edition(
        period,
        entry.name().value().orElse(period.toString()),
        entry.participants().value(),
        entry.participantsWhat().value(),
        entry.responseRate().value(),
        entry.indicators().value(),
        entry.published().value(),
        entry.areas().stream().map(Field::get).toList());
  }

  private Area area(AreaDraft area, IndicatorsFile file, List<Comparison> comparisons) {
    return new Area(
        area.slug(),
        file.title().get(),
        file.scope().value(),
        file.summary().get(),
        file.updated().get(),
        narrative(file.strengths(), file.improvements()),
        area.indicators().stream()
            .map(i -> IndicatorModel.of(i, comparisons, boards, publisher))
            .toList(),
        area.readable(Optional.empty()).map(Models::commentary));
  }
}
