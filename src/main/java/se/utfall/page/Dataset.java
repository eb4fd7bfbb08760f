package se.utfall.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.DataFormat;
import se.utfall.model.License;

/**
 * Figures to fetch, made from the same rows as the page, with all that must travel with them.
 *
 * @param columns of the table that they make, in the language of the page
 * @param reasons why some of them are missing, as far as the reasons occur
 * @param notes all that there is to know about them, in words
 */
public record Dataset(
    Place place,
    Publication publication,
    List<DataFormat> formats,
    List<SurveyPart> surveys,
    List<Reason> reasons,
    List<Column> columns,
    List<Note> notes,
    Sheets sheets) {

  /** Where on a site stands what describes the JSON of figures. */
  public static final String SCHEMA = "data/data.schema.json";

  /**
   * Where its files lie.
   *
   * @param file from where the language begins, without ending
   * @param href from the page, without ending
   * @param schema what describes its JSON, from the folder of the files
   * @param page the page's absolute address, if the site knows its own
   */
  public record Place(String file, String href, String schema, Optional<String> page) {
    /** The part of its address that all its files have in common. */
    public String name() {
      return file.substring(file.lastIndexOf('/') + 1);
    }
  }

  /**
   * Who publishes it, and of when it is.
   *
   * @param code the municipality's, four digits
   * @param license on what the publisher itself has measured, written and put together
   * @param deed where a reader finds what the licence says
   * @param updated the day on which what it is made of was last changed
   */
  public record Publication(
      String title,
      String language,
      String publisher,
      Optional<String> code,
      Optional<String> url,
      Optional<License> license,
      Optional<Link> deed,
      LocalDate updated) {}

  /** A survey's figures. */
  public record SurveyPart(
      String id, String title, List<Group> comparisons, List<AreaPart> areas) {}

  /** An area's figures. */
  public record AreaPart(String id, String title, List<Measure> measures) {}

  /**
   * What values are compared with.
   *
   * @param vintage the year in which the group was made up
   * @param unnamed why the members are not named, where they should be
   */
  public record Group(
      String id,
      String name,
      String about,
      String kind,
      List<String> members,
      Optional<Integer> vintage,
      Optional<String> unnamed) {}

  /**
   * An indicator's figures.
   *
   * @param unit as content files have it
   * @param unitWords for readers
   */
  public record Measure(
      String id,
      String title,
      String definition,
      Optional<String> note,
      String unit,
      String unitWords,
      Optional<String> per,
      int decimals,
      String direction,
      List<Break> breaks,
      Origin source,
      List<Series> series) {}

  /** From this period on, earlier values can't be compared, and why. */
  public record Break(String from, String reason) {}

  /** Where figures come from, and whether they are our own calculation on what is published. */
  public record Origin(
      String title, Optional<String> url, Optional<String> terms, boolean worked, String words) {}

  /**
   * One line through the periods.
   *
   * @param id {@code own}, a sex, {@code branch:NAME} or a comparison's
   * @param type {@code own}, {@code sex}, {@code branch} or {@code comparison}
   * @param note a footnote on all its values
   */
  public record Series(
      String id,
      String type,
      String name,
      String unit,
      Origin source,
      Optional<String> note,
      List<Figure> figures) {}

  /**
   * A value or the reason why there is none; neither where nobody has written any.
   *
   * @param margin the value ± this
   * @param broken why earlier values can't be compared, on the first after a break
   */
  public record Figure(
      String period,
      Optional<BigDecimal> value,
      Optional<String> missing,
      Optional<Integer> answers,
      Optional<BigDecimal> margin,
      Optional<String> note,
      Optional<String> broken,
      Optional<Standing> standing) {}

  /** How the own value stands among all municipalities. */
  public record Standing(
      String group, Optional<Integer> rank, Optional<Integer> participants, Origin source) {}

  /** Why a value is missing: as files say it, as pages say it, and what that means. */
  public record Reason(String id, String word, String meaning) {}

  /** A column with its heading and what it holds. */
  public record Column(DataColumn column, String title, String about) {}

  /** Something to know about the figures, under a heading. */
  public record Note(String heading, String text) {
    /** As one text. */
    public String said() {
      return heading + ": " + text;
    }
  }

  /** What the sheets of a workbook are called. */
  public record Sheets(String figures, String notes) {}

  /** A figure and what it belongs to: one line of a table. */
  public record Line(
      Dataset data,
      SurveyPart survey,
      AreaPart area,
      Measure measure,
      Series series,
      Figure figure) {}

  /** How many figures there are. */
  public long size() {
    return surveys.stream()
        .flatMap(survey -> survey.areas().stream())
        .flatMap(area -> area.measures().stream())
        .flatMap(measure -> measure.series().stream())
        .mapToLong(series -> series.figures().size())
        .sum();
  }

  /** Every figure with what it belongs to, in order. */
  public Stream<Line> lines() {
    return surveys.stream()
        .flatMap(
            survey ->
                survey.areas().stream()
                    .flatMap(
                        area ->
                            area.measures().stream()
                                .flatMap(measure -> lines(survey, area, measure))));
  }

  private Stream<Line> lines(SurveyPart survey, AreaPart area, Measure measure) {
    List<Line> lines = new ArrayList<>();
    for (Series series : measure.series()) {
      for (Figure figure : series.figures()) {
        lines.add(new Line(this, survey, area, measure, series, figure));
      }
    }
    return lines.stream();
  }
}
