package se.utfall.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a survey's {@code survey.yaml} says.
 *
 * @param frozen the day as of which an edition is kept; absent of a survey that goes on
 */
public record SurveyFile(
    String path,
    Field<String> title,
    Field<String> shortTitle,
    Field<String> summary,
    Field<String> organiser,
    Field<String> frequency,
    Field<String> frequencyNote,
    Field<LocalDate> due,
    Field<String> model,
    Field<String> periods,
    Field<Integer> minAnswers,
    Field<String> scope,
    Field<LocalDate> updated,
    Field<LocalDate> frozen,
    List<Field<String>> areas,
    List<EditionEntry> editions,
    List<ComparisonEntry> comparisons,
    List<SourceEntry> sources,
    List<Field<String>> strengths,
    List<Field<String>> improvements,
    List<SharesEntry> shares,
    List<LinkEntry> links) {

  /** The same file with other comparisons. */
  public SurveyFile with(List<ComparisonEntry> others) {
    return new SurveyFile(
        path,
        title,
        shortTitle,
        summary,
        organiser,
        frequency,
        frequencyNote,
        due,
        model,
        periods,
        minAnswers,
        scope,
        updated,
        frozen,
        areas,
        editions,
        others,
        sources,
        strengths,
        improvements,
        shares,
        links);
  }

  /**
   * One occurrence of the survey: its period, how it is called, how many of what took part, how
   * many indicators it has in all, when its results came out, the areas it had then.
   */
  public record EditionEntry(
      Field<String> period,
      Field<String> name,
      Field<Integer> participants,
      Field<String> participantsWhat,
      Field<BigDecimal> responseRate,
      Field<Integer> indicators,
      Field<LocalDate> published,
      List<Field<String>> areas) {}

  /**
   * What own values are compared with; {@code id} is the key under {@code values}. {@code unnamed}
   * says why the members of a group are not named; {@code kolada} is the group's or the
   * municipality's id there.
   */
  public record ComparisonEntry(
      Field<String> id,
      Field<String> name,
      Field<String> about,
      Field<String> kind,
      List<Field<String>> members,
      Field<Integer> vintage,
      Field<String> unnamed,
      Field<String> kolada) {

    /** The group's id in Kolada, if it is a group. */
    public Optional<String> group() {
      return kolada.value().filter(id -> id.startsWith("G"));
    }

    /** The municipality's code, if it is one. */
    public Optional<String> municipality() {
      return kolada.value().filter(id -> !id.startsWith("G"));
    }

    /** The same comparison with members that are not written here. */
    public ComparisonEntry with(List<Field<String>> others, Field<Integer> year) {
      return new ComparisonEntry(id, name, about, kind, others, year, unnamed, kolada);
    }
  }

  /**
   * Published shares of indicators in each group; {@code area} is a folder, {@code source} an id.
   */
  public record SharesEntry(
      Field<String> period,
      Field<String> area,
      Field<BigDecimal> best,
      Field<BigDecimal> middle,
      Field<BigDecimal> worst,
      Field<Integer> indicators,
      Field<String> source) {}

  /** Where figures come from; {@code id} is what an indicator's {@code source} names. */
  public record SourceEntry(
      Field<String> id, Field<String> title, Field<String> url, Field<String> terms) {}

  /** A link onward. */
  public record LinkEntry(Field<String> title, Field<String> url) {}
}
