package se.utfall.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Rhythm;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.page.Catalog.Said;
import se.utfall.text.Foreign;

/** Makes the catalogue of a site's data in all its languages. */
public final class CatalogComposer {
  private final Setting main;
  private final List<Setting> all;

  /** The site in each of its languages, the main one first. */
  public CatalogComposer(List<Setting> all) {
    this.main = all.get(0);
    this.all = all;
  }

  /** The catalogue, where there is any data and the site knows its own address. */
  public Optional<Catalog> compose() {
    List<Catalog.Entry> datasets =
        main.site().surveys().stream().filter(Downloads::hasAny).map(this::entry).toList();
    return main.absolute(Catalog.FILE)
        .filter(address -> !datasets.isEmpty())
        .map(address -> catalog(address, datasets));
  }

  private Catalog catalog(String address, List<Catalog.Entry> datasets) {
    return new Catalog(
        address,
        main.absolute("").orElseThrow(),
        said(s -> s.text("catalog.title", "site", s.site().title())),
        said(s -> s.site().summary()),
        all.stream().map(CatalogComposer::tag).toList(),
        publisher(),
        contact(),
        main.site().data().license(),
        datasets.stream().map(Catalog.Entry::updated).max(Comparator.naturalOrder()).orElseThrow(),
        datasets);
  }

  /** What each language says, but for what it only has from the main one. */
  private List<Said> said(Function<Setting, String> words) {
    return all.stream()
        .map(setting -> new Said(tag(setting), words.apply(setting)))
        .filter(said -> said.text().indexOf(Foreign.BEGIN) < 0)
        .toList();
  }

  private static String tag(Setting setting) {
    return setting.language().tag();
  }

  private Said inMain(String words) {
    return new Said(tag(main), words);
  }

  private Catalog.Publisher publisher() {
    Site.Publisher publisher = main.site().publisher();
    return new Catalog.Publisher(
        inMain(publisher.name()), inMain(publisher.shortName()), publisher.code(), publisher.url());
  }

  private Optional<Catalog.Contact> contact() {
    Site.Contact contact = main.site().contact();
    return contact
        .email()
        .map(
            email ->
                new Catalog.Contact(
                    inMain(contact.function()),
                    email,
                    contact.phone().map(Setting::dialled),
                    contact.url()));
  }

  private Catalog.Entry entry(Survey survey) {
    List<Setting> there =
        all.stream().filter(s -> s.canonical(Shared.address(survey)).isPresent()).toList();
    return new Catalog.Entry(
        survey.slug(),
        said(s -> here(s, survey).title()),
        said(s -> here(s, survey).summary()),
        there.stream().flatMap(s -> keywords(s, here(s, survey))).distinct().toList(),
        there.stream().flatMap(s -> s.canonical(Shared.address(survey)).stream()).toList(),
        survey.editions().get(0).published(),
        Downloads.updated(survey),
        survey.rhythm().map(Rhythm::frequency),
        from(survey),
        there.stream().map(s -> files(s, survey)).toList());
  }

  /** A survey in the words of a language. */
  private static Survey here(Setting setting, Survey survey) {
    return setting.site().surveys().stream()
        .filter(one -> one.slug().equals(survey.slug()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * What every site's results are about, and what the areas are called; a keyword is one thing, not
   * a list of them.
   */
  private static Stream<Said> keywords(Setting setting, Survey survey) {
    Language language = setting.language();
    List<String> words = new ArrayList<>(language.list("catalog.keywords"));
    words.add(survey.shortTitle());
    survey.areas().stream().map(Area::title).map(language::inSentence).forEach(words::add);
    return words.stream()
        .filter(word -> !Foreign.is(word) && !word.matches(".*[,;].*"))
        .map(word -> new Said(language.tag(), word));
  }

  private static LocalDate from(Survey survey) {
    Stream<Period> own =
        survey.areas().stream()
            .flatMap(area -> area.indicators().stream())
            .map(Indicator::own)
            .flatMap(values -> values.keySet().stream());
    return Stream.concat(survey.editions().stream().map(Survey.Edition::period), own)
        .map(Period::start)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Catalog.Files files(Setting setting, Survey survey) {
    String path = Downloads.file(Shared.address(survey), survey.slug());
    return new Catalog.Files(
        setting.language(),
        setting.versions().own().prefix() + path,
        setting.absolute(path).orElseThrow());
  }
}
