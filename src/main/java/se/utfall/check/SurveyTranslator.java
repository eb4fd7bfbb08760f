package se.utfall.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.content.Field;
import se.utfall.content.MarkdownFile;
import se.utfall.content.SurveyFile;
import se.utfall.model.Area;
import se.utfall.model.Board;
import se.utfall.model.Commentary;
import se.utfall.model.Comparison;
import se.utfall.model.Narrative;
import se.utfall.model.Register;
import se.utfall.model.Rhythm;
import se.utfall.model.Shares;
import se.utfall.model.Source;
import se.utfall.model.Survey;

/** Puts surveys and their areas into another language. */
record SurveyTranslator(
    Translator translator, Draft draft, Map<String, Board> boards, Optional<Register> register) {

  Survey survey(Survey survey) {
    SurveyDraft here = draft(survey);
    SurveyFile file = here.folder().survey().orElseThrow();
    TranslatedWords words = translator.words(file.path());
    String title = words.text("title", survey.title());
    Map<String, Comparison> comparisons =
        survey.comparisons().stream()
            .map(c -> comparison(c, words))
            .collect(
                Collectors.toMap(
                    Comparison::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    Map<Source, Source> sources = sources(file, words);
    return new Survey(
        survey.slug(),
        title,
        words.shorter("short", survey.shortTitle(), survey.title(), title),
        words.text("summary", survey.summary()),
        words.text("organiser", survey.organiser()),
        survey.rhythm().map(r -> rhythm(r, note(survey, r, file, words))),
        survey.model(),
        words.text("scope", survey.scope()),
        survey.updated(),
        survey.editions().stream().map(e -> edition(e, words)).toList(),
        List.copyOf(comparisons.values()),
        links(survey, words),
        narrative(survey.narrative(), words),
        survey.shares().stream().map(s -> shares(s, sources)).toList(),
        translator.prose(here.folder().texts()).filter(p -> survey.about().isPresent()),
        survey.areas().stream().map(a -> area(a, here, comparisons, sources)).toList(),
        survey.frozen());
  }

  private SurveyDraft draft(Survey survey) {
    return draft.surveys().stream()
        .filter(s -> s.slug().equals(survey.slug()))
        .findFirst()
        .orElseThrow();
  }

  static Rhythm rhythm(Rhythm rhythm, Optional<String> note) {
    return new Rhythm(rhythm.frequency(), note, rhythm.due());
  }

  /** Its own, or that of its model in the register, which has been translated there. */
  private Optional<String> note(
      Survey survey, Rhythm rhythm, SurveyFile file, TranslatedWords words) {
    return file.frequencyNote().value().isPresent()
        ? words.text("frequency-note", rhythm.note())
        : register.stream()
            .flatMap(r -> r.models().stream())
            .filter(model -> survey.model().filter(model.id()::equals).isPresent())
            .flatMap(model -> model.rhythm().note().stream())
            .findFirst();
  }

  private static Survey.Edition edition(Survey.Edition edition, TranslatedWords words) {
    String period = edition.period().toString();
    String key = "editions." + period + ".";
    String name = edition.name();
    return new Survey.Edition(
        edition.period(),
        name.equals(period) ? name : words.text(key + "name", name),
        edition.participants(),
        words.text(key + "participants-what", edition.participantsWhat()),
        edition.responseRate(),
        edition.indicators(),
        edition.published(),
        words.list(key + "areas", edition.areas()));
  }

  private static Comparison comparison(Comparison comparison, TranslatedWords words) {
    String key = "comparisons." + comparison.id() + ".";
    boolean proper = comparison.kind().isProperName();
    String name = comparison.name();
    return new Comparison(
        comparison.id(),
        proper ? words.name(key + "name", name) : words.text(key + "name", name),
        words.text(key + "about", comparison.about()),
        comparison.kind(),
        comparison.members(),
        comparison.vintage(),
        words.text(key + "unnamed", comparison.unnamed()));
  }

  private static Map<Source, Source> sources(SurveyFile file, TranslatedWords words) {
    Map<Source, Source> sources = new LinkedHashMap<>();
    for (SurveyFile.SourceEntry entry : file.sources()) {
      String key = "sources." + entry.id().get() + ".";
      Source original = Sources.model(entry);
      sources.put(
          original,
          new Source(
              words.text(key + "title", original.title()),
              original.url(),
              words.text(key + "terms", original.terms())));
    }
    return sources;
  }

  private static List<Survey.Link> links(Survey survey, TranslatedWords words) {
    List<String> titles = survey.links().stream().map(Survey.Link::title).toList();
    return java.util.stream.IntStream.range(0, titles.size())
        .mapToObj(
            i ->
                new Survey.Link(
                    words.text("links." + (i + 1) + ".title", titles.get(i)),
                    survey.links().get(i).url()))
        .toList();
  }

  private static Narrative narrative(Narrative narrative, TranslatedWords words) {
    return new Narrative(
        words.list("strengths", narrative.strengths()),
        words.list("improvements", narrative.improvements()));
  }

  private static Shares shares(Shares shares, Map<Source, Source> sources) {
    return new Shares(
        shares.period(),
        shares.area(),
        shares.best(),
        shares.middle(),
        shares.worst(),
        shares.indicators(),
        IndicatorTranslator.source(shares.source(), sources));
  }

  private Area area(
      Area area,
      SurveyDraft survey,
      Map<String, Comparison> comparisons,
      Map<Source, Source> sources) {
    AreaDraft here =
        survey.areas().stream().filter(a -> a.slug().equals(area.slug())).findFirst().orElseThrow();
    TranslatedWords words = translator.words(here.folder().file().orElseThrow().path());
    return new Area(
        area.slug(),
        words.text("title", area.title()),
        words.text("scope", area.scope()),
        words.text("summary", area.summary()),
        area.updated(),
        narrative(area.narrative(), words),
        area.indicators().stream()
            .map(
                i ->
                    new IndicatorTranslator(words, boards, comparisons, sources)
                        .of(i, commentary(here, Optional.of(i.id()), i.commentary())))
            .toList(),
        commentary(here, Optional.empty(), area.commentary()));
  }

  /** Only in the language: a commentary in another says nothing here. */
  private Optional<Commentary> commentary(
      AreaDraft area, Optional<String> indicator, Optional<Commentary> original) {
    return original.flatMap(
        o ->
            area.readable(indicator)
                .flatMap(translator::text)
                .map(
                    text ->
                        new Commentary(o.edition(), author(o, text), o.updated(), text.prose())));
  }

  private static Optional<String> author(Commentary original, MarkdownFile text) {
    Field<String> translated = text.author();
    return original
        .author()
        .map(a -> translated.value().orElseGet(() -> se.utfall.text.Foreign.marked(a)));
  }
}
