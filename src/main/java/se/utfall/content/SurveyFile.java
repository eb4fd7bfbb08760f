package se.utfall.content;

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
    Field<String> scope,
    Field<LocalDate> updated,
    List<Field<String>> areas,
    List<EditionEntry> editions,
    List<ComparisonEntry> comparisons,
    List<SourceEntry> sources,
    List<LinkEntry> links) {

  /** One occurrence of the survey: its period, how it is called, how many took part. */
  public record EditionEntry(
      Field<String> period, Field<String> name, Field<Integer> participants) {}

  /** A group that own values are compared with; {@code id} is the key under {@code values}. */
  public record ComparisonEntry(Field<String> id, Field<String> name, Field<String> about) {}

  /** Where figures come from; {@code id} is what an indicator's {@code source} names. */
  public record SourceEntry(Field<String> id, Field<String> title, Field<String> url) {}

  /** A link onward. */
  public record LinkEntry(Field<String> title, Field<String> url) {}
}
