package se.utfall.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.model.DataFormat;
import se.utfall.model.License;
import se.utfall.model.Period;
import se.utfall.page.Dataset;
import se.utfall.page.Dataset.Measure;
import se.utfall.page.Dataset.Origin;
import se.utfall.page.Dataset.Publication;
import se.utfall.page.Dataset.Series;
import se.utfall.page.HomePage;
import se.utfall.page.IndicatorPage;
import se.utfall.page.Markup;
import se.utfall.page.Page;
import se.utfall.page.SurveyPage;
import se.utfall.text.Foreign;
import se.utfall.text.Json;

/**
 * What a page's figures are, in the words of schema.org that search engines know (JSON-LD): a data
 * set on the page of an indicator or a survey, the catalogue of them on the home page.
 */
final class LinkedData {
  /** More would weigh more than the page, whose table names them anyway. */
  private static final int MOST = 50;

  private final Json json = new Json();
  private final String address;

  private LinkedData(String address) {
    this.address = address;
  }

  /** For a script element, whose text ends at no sign within it; only for an absolute address. */
  static Optional<Markup> of(Page page, List<FetchLink> fetched) {
    return page.frame().canonical().map(LinkedData::new).flatMap(data -> data.about(page, fetched));
  }

  private Optional<Markup> about(Page page, List<FetchLink> fetched) {
    if (page instanceof HomePage home && home.figures().isPresent()) {
      catalog(home);
    } else if (page instanceof SurveyPage survey && !survey.downloads().isEmpty()) {
      dataset(survey, survey.summary(), survey.downloads().get(0), fetched);
    } else if (page instanceof IndicatorPage indicator && !indicator.downloads().isEmpty()) {
      dataset(indicator, indicator.definition(), indicator.downloads().get(0), fetched);
    } else {
      return Optional.empty();
    }
    return Optional.of(new Markup(json.toString()));
  }

  private Json open(String type) {
    return json.open('{').text("@context", "https://schema.org/").text("@type", type);
  }

  private void text(String name, String text) {
    json.text(name, Foreign.plain(text));
  }

  private void catalog(HomePage home) {
    open("DataCatalog").text("@id", address).text("url", address);
    text("name", home.heading());
    text("description", home.summary());
    json.text("inLanguage", home.frame().lang());
    json.close('}');
  }

  private void dataset(Page page, String description, Dataset data, List<FetchLink> fetched) {
    Publication about = data.publication();
    open("Dataset").text("@id", address).text("url", address);
    text("name", about.title());
    text("description", description);
    json.text("inLanguage", about.language()).yes("isAccessibleForFree");
    json.text("license", about.license().map(License::uri));
    json.text("dateModified", about.updated().toString());
    json.text("temporalCoverage", coverage(data));
    publisher(about);
    json.name("includedInDataCatalog")
        .inline(
            o ->
                o.text("@type", "DataCatalog")
                    .text("@id", page.frame().sharing().root())
                    .text("name", Foreign.plain(page.frame().sharing().site())));
    if (measures(data).count() <= MOST) {
      measured(data);
    }
    sources(data);
    json.name("distribution").open('[');
    fetched.forEach(this::file);
    json.close(']').close('}');
  }

  private void publisher(Publication about) {
    json.name("publisher")
        .inline(
            o ->
                o.text("@type", "GovernmentOrganization")
                    .text("name", Foreign.plain(about.publisher()))
                    .text("identifier", about.code())
                    .text("url", about.url()));
  }

  /** From the first day that there is a value for to the last. */
  private static Optional<String> coverage(Dataset data) {
    List<Period> periods =
        series(data)
            .flatMap(one -> one.figures().stream())
            .filter(figure -> figure.value().isPresent())
            .flatMap(figure -> Period.parse(figure.period()).stream())
            .toList();
    Optional<LocalDate> first = periods.stream().map(Period::start).min(Comparator.naturalOrder());
    Optional<LocalDate> last = periods.stream().map(Period::end).max(Comparator.naturalOrder());
    return first.flatMap(from -> last.map(to -> from + "/" + to));
  }

  private static Stream<Measure> measures(Dataset data) {
    return data.surveys().stream()
        .flatMap(survey -> survey.areas().stream())
        .flatMap(area -> area.measures().stream());
  }

  private static Stream<Series> series(Dataset data) {
    return measures(data).flatMap(measure -> measure.series().stream());
  }

  private void measured(Dataset data) {
    json.name("variableMeasured").open('[');
    measures(data)
        .forEach(
            measure ->
                json.next()
                    .inline(
                        o ->
                            o.text("@type", "PropertyValue")
                                .text("propertyID", measure.id())
                                .text("name", Foreign.plain(measure.title()))
                                .text("unitText", Foreign.plain(measure.unitWords()))));
    json.close(']');
  }

  private void sources(Dataset data) {
    Set<Origin> sources = new LinkedHashSet<>();
    series(data).map(Series::source).forEach(sources::add);
    json.name("isBasedOn").open('[');
    for (Origin source : sources) {
      json.next()
          .inline(
              o ->
                  o.text("@type", "CreativeWork")
                      .text("name", Foreign.plain(source.words()))
                      .text("url", source.url()));
    }
    json.close(']');
  }

  /** What describes another file is no data of its own. */
  private void file(FetchLink link) {
    if (!link.format().equals(DataFormat.CSVW.id())) {
      json.next()
          .inline(
              o ->
                  o.text("@type", "DataDownload")
                      .text("encodingFormat", link.media())
                      .text("contentUrl", address + link.href()));
    }
  }
}
