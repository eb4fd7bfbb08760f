package se.utfall.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an area's {@code indicators.yaml} says: the area and its indicators in order. */
public record IndicatorsFile(
    String path,
    Field<String> title,
    Field<String> scope,
    Field<String> summary,
    Field<LocalDate> updated,
    Field<String> source,
    List<Field<String>> strengths,
    List<Field<String>> improvements,
    List<IndicatorEntry> indicators) {

  /** The same file with other indicators. */
  public IndicatorsFile with(List<IndicatorEntry> others) {
    return new IndicatorsFile(
        path, title, scope, summary, updated, source, strengths, improvements, others);
  }

  /** One indicator. {@code unit} and {@code direction} are among the decoder's choices. */
  public record IndicatorEntry(
      Field<String> id,
      Field<String> title,
      Field<String> shortTitle,
      List<Field<String>> also,
      Field<String> slug,
      Field<String> unit,
      Field<String> per,
      Field<Integer> decimals,
      Field<String> direction,
      Optional<ScaleEntry> scale,
      Field<String> definition,
      Field<String> note,
      Field<String> source,
      Field<String> kolada,
      Field<String> board,
      Field<Integer> minAnswers,
      Field<String> budget,
      List<BreakEntry> breaks,
      List<EarlierEntry> earlier,
      Optional<EndEntry> ended,
      List<SeriesEntry> values,
      List<SeriesEntry> groups,
      List<BranchEntry> branches,
      List<TargetEntry> targets,
      List<StandingEntry> standings,
      Optional<SpreadEntry> spread) {

    /** What it is called in an address: its slug, or else its shortest title. */
    public Optional<Field<String>> named() {
      return Stream.of(slug, shortTitle, title)
          .filter(field -> field.value().isPresent())
          .findFirst();
    }

    /** Its number in Kolada, which is its id where nothing else is said. */
    public Optional<String> kpi() {
      return kolada.value().or(id::value);
    }

    /** The series whose values come from Kolada. */
    public Stream<SeriesEntry> fetched() {
      return Stream.concat(values.stream(), groups.stream()).filter(SeriesEntry::isFetched);
    }

    public boolean isFetched() {
      return fetched().findAny().isPresent();
    }

    /** The name of the file with its values from Kolada, beside the file that it stands in. */
    public String fetchedFile() {
      return kpi().orElse("") + ".csv";
    }

    /** The same indicator with other values. */
    public IndicatorEntry with(List<SeriesEntry> otherValues, List<SeriesEntry> otherGroups) {
      return new IndicatorEntry(
          id,
          title,
          shortTitle,
          also,
          slug,
          unit,
          per,
          decimals,
          direction,
          scale,
          definition,
          note,
          source,
          kolada,
          board,
          minAnswers,
          budget,
          breaks,
          earlier,
          ended,
          otherValues,
          otherGroups,
          branches,
          targets,
          standings,
          spread);
    }
  }

  /** The lowest and highest possible value of an index. */
  public record ScaleEntry(Field<BigDecimal> min, Field<BigDecimal> max) {}

  /** From this period on, earlier values can't be compared, and why. */
  public record BreakEntry(Field<String> from, Field<String> reason) {}

  /** Up to and with a period the indicator had another title or stood in another area. */
  public record EarlierEntry(Field<String> until, Field<String> title, Field<String> area) {}

  /** After a period the indicator is no longer measured; {@code successor} is an id. */
  public record EndEntry(Field<String> after, Field<String> successor, Field<String> reason) {}

  /**
   * The values of one series, with a footnote: {@code own} or a comparison's id among the values,
   * {@code women} or {@code men} among the groups. {@code rest} says where the values come from
   * that are not written here: {@code kolada}, or the area's {@code table}.
   */
  public record SeriesEntry(
      Field<String> id, Field<String> note, Field<String> rest, List<ValueEntry> values) {

    /** A series of which all is written here. */
    public SeriesEntry(Field<String> id, Field<String> note, List<ValueEntry> values) {
      this(id, note, Field.absent(id.at()), values);
    }

    /** Whether values that are not written here come from Kolada. */
    public boolean isFetched() {
      return rest.value().equals(Optional.of("kolada"));
    }

    /** Whether values that are not written here stand in the area's table. */
    boolean isTabled() {
      return rest.value().equals(Optional.of("table"));
    }

    /** The same series with other values. */
    public SeriesEntry with(List<ValueEntry> others) {
      return new SeriesEntry(id, note, rest, others);
    }
  }

  /** The values of a school, a home or another part of the municipality, with a footnote. */
  public record BranchEntry(Field<String> name, Field<String> note, List<ValueEntry> values) {}

  /** What the own value should reach in a period. */
  public record TargetEntry(Field<String> period, Field<BigDecimal> value) {}

  /**
   * A standing that somebody states. {@code group} is best, middle or worst; {@code change} is
   * improved, unchanged or worsened since the measurement before; {@code source} is the id of one
   * of the survey's sources, or else the indicator's own.
   */
  public record StandingEntry(
      Field<String> period,
      Field<String> group,
      Field<Integer> rank,
      Field<Integer> participants,
      Field<String> change,
      Field<String> source) {}

  /** The file beside this one with all municipalities' values, and the id of its source. */
  public record SpreadEntry(Field<String> file, Field<String> source) {}

  /** One value and its period, with the answers it rests on, its margin of error, a footnote. */
  public record ValueEntry(
      Field<String> period,
      Field<Figure> figure,
      Field<Integer> answers,
      Field<BigDecimal> margin,
      Field<String> note) {}

  /** A number as written, a word that says why there is none, or yes or no; exactly one of them. */
  public record Figure(
      Optional<BigDecimal> number, Optional<String> missing, Optional<Boolean> answer) {}
}
