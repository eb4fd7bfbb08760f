package se.utfall.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a survey's {@code survey.yaml} says. */
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
    List<Field<String>> areas,
    List<EditionEntry> editions,
    List<ComparisonEntry> comparisons,
    List<SourceEntry> sources,
    List<Field<String>> strengths,
    List<Field<String>> improvements,
    List<SharesEntry> shares,
    List<LinkEntry> links) {

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
   * says why the members of a group are not named.
   */
  public record ComparisonEntry(
      Field<String> id,
      Field<String> name,
      Field<String> about,
      Field<String> kind,
      List<Field<String>> members,
      Field<Integer> vintage,
      Field<String> unnamed) {}

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
  public record SourceEntry(Field<String> id, Field<String> title, Field<String> url) {}

  /** A link onward. */
  public record LinkEntry(Field<String> title, Field<String> url) {}
}
