package se.utfall.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.License;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.page.Boards.Placed;
import se.utfall.page.Dataset.AreaPart;
import se.utfall.page.Dataset.Reason;
import se.utfall.page.Dataset.SurveyPart;

/** Makes what can be fetched from a page: all figures of some indicators. */
final class Downloads {
  /** The section of the page on how figures are treated that has the whole site's. */
  static final String SECTION = "data";

  private static final String SITE = "data/resultat";

  private final Setting setting;
  private final DataSeries series;
  private final Corrected corrected;

  Downloads(Setting setting) {
    this.setting = setting;
    this.series = new DataSeries(setting);
    this.corrected = new Corrected(setting);
  }

  /** An indicator's figures. */
  List<Dataset> of(Address at, Survey survey, Area area, Indicator indicator) {
    return beside(
        at, indicator.slug(), indicator.title(), List.of(new Placed(survey, area, indicator)));
  }

  /** An area's figures, if it has any. */
  List<Dataset> of(Address at, Survey survey, Area area) {
    return beside(at, area.slug(), area.title(), placed(survey, area).toList());
  }

  /** A survey's figures, if it has any. */
  List<Dataset> of(Address at, Survey survey) {
    List<Placed> all = survey.areas().stream().flatMap(area -> placed(survey, area)).toList();
    return beside(at, survey.slug(), survey.title(), all);
  }

  /** Where the figures of a page lie, without ending. */
  static String file(Address at, String name) {
    return at.path() + name;
  }

  static boolean hasAny(Survey survey) {
    return survey.areas().stream().anyMatch(area -> !area.indicators().isEmpty());
  }

  /** The day on which what a survey's figures are made of was last changed. */
  static LocalDate updated(Survey survey) {
    return updated(survey.areas().stream().flatMap(area -> placed(survey, area)).toList());
  }

  /** A page's figures, in files with a name. */
  List<Dataset> beside(Address at, String name, String title, List<Placed> all) {
    return all.isEmpty() ? List.of() : List.of(dataset(at, file(at, name), title, all));
  }

  /** All figures of the site, if it has any. */
  List<Dataset> ofSite(Address at) {
    Site site = setting.site();
    List<Placed> all = Boards.placed(site).toList();
    return all.isEmpty() ? List.of() : List.of(dataset(at, SITE, site.title(), all));
  }

  /** The way to all figures of the site, if it has any and its words say where they are. */
  Optional<Link> link(Address at) {
    boolean told = setting.language().list("method.sections").contains(SECTION);
    return Optional.of(at.to(setting.method()) + "#" + SECTION)
        .filter(href -> told && Boards.placed(setting.site()).findAny().isPresent())
        .map(href -> Link.inside(setting.text("download.site"), href));
  }

  private static Stream<Placed> placed(Survey survey, Area area) {
    return area.indicators().stream().map(indicator -> new Placed(survey, area, indicator));
  }

  private Dataset dataset(Address at, String file, String title, List<Placed> all) {
    List<SurveyPart> surveys = surveys(all);
    List<Reason> reasons = reasons(surveys);
    Dataset.Publication publication = publication(title, updated(all));
    return new Dataset(
        new Dataset.Place(file, at.toFile(file), schema(file), setting.canonical(at)),
        publication,
        List.copyOf(setting.site().data().formats()),
        surveys,
        reasons,
        Arrays.stream(DataColumn.values()).map(this::column).toList(),
        new DataNotes(setting).of(publication, surveys, reasons),
        new Dataset.Sheets(setting.text("data.sheet.figures"), setting.text("data.sheet.notes")));
  }

  /** The way up from a file's folder, and on to the schema, which is there once. */
  private String schema(String file) {
    Address folder = Address.HOME.child(file.substring(0, file.lastIndexOf('/')));
    return folder.toFile(setting.versions().own().up() + Dataset.SCHEMA);
  }

  /** The newest of the days on which what these are made of was changed. */
  private static LocalDate updated(List<Placed> all) {
    return all.stream()
        .flatMap(p -> Stream.of(p.survey().updated(), p.area().updated()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Dataset.Publication publication(String title, LocalDate updated) {
    Site.Publisher publisher = setting.site().publisher();
    return new Dataset.Publication(
        title,
        setting.language().tag(),
        publisher.name(),
        publisher.code(),
        publisher.url(),
        setting.site().data().license(),
        setting.site().data().license().map(this::deed),
        updated);
  }

  private Link deed(License license) {
    return Link.outside(setting.text("license." + license.id()), license.url());
  }

  private Dataset.Column column(DataColumn column) {
    String key = "data.column." + column.id();
    return new Dataset.Column(column, setting.text(key), setting.text(key + ".about"));
  }

  private List<SurveyPart> surveys(List<Placed> all) {
    return grouped(all, p -> p.survey().slug()).values().stream().map(this::survey).toList();
  }

  private SurveyPart survey(List<Placed> all) {
    Survey survey = all.get(0).survey();
    List<AreaPart> areas =
        grouped(all, p -> p.area().slug()).values().stream().map(this::area).toList();
    return new SurveyPart(survey.slug(), survey.title(), groups(survey, areas), areas);
  }

  private AreaPart area(List<Placed> all) {
    Area area = all.get(0).area();
    return new AreaPart(
        area.slug(),
        area.title(),
        all.stream()
            .map(p -> series.measure(corrected.told(p.survey(), p.indicator()), p.survey()))
            .toList());
  }

  private static Map<String, List<Placed>> grouped(
      List<Placed> all, Function<Placed, String> slug) {
    return all.stream()
        .collect(Collectors.groupingBy(slug, LinkedHashMap::new, Collectors.toList()));
  }

  /** The comparisons that have figures here. */
  private static List<Dataset.Group> groups(Survey survey, List<AreaPart> areas) {
    Set<String> used = new LinkedHashSet<>();
    for (AreaPart area : areas) {
      area.measures().forEach(m -> m.series().forEach(series -> used.add(series.id())));
    }
    return survey.comparisons().stream()
        .filter(comparison -> used.contains(comparison.id()))
        .map(Downloads::group)
        .toList();
  }

  private static Dataset.Group group(Comparison comparison) {
    return new Dataset.Group(
        comparison.id(),
        comparison.name(),
        comparison.about(),
        comparison.kind().id(),
        comparison.members(),
        comparison.vintage(),
        comparison.unnamed());
  }

  private List<Reason> reasons(List<SurveyPart> surveys) {
    Set<String> ids = new LinkedHashSet<>();
    for (SurveyPart survey : surveys) {
      for (AreaPart area : survey.areas()) {
        area.measures().stream()
            .flatMap(measure -> measure.series().stream())
            .flatMap(one -> one.figures().stream())
            .forEach(figure -> figure.missing().ifPresent(ids::add));
      }
    }
    return ids.stream().sorted().map(this::reason).toList();
  }

  private Reason reason(String id) {
    String key = "missing." + id;
    return new Reason(id, setting.text(key), setting.text(key + ".meaning"));
  }
}
