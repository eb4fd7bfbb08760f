package se.utfall.page;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import se.utfall.page.Dataset.Figure;
import se.utfall.page.Dataset.Line;
import se.utfall.page.Dataset.Standing;
import se.utfall.text.Foreign;

/** A column of the tables to fetch: its name, which is the same in every language, and its text. */
public enum DataColumn {
  INDICATOR_ID(Kind.TEXT),
  INDICATOR(Kind.TEXT),
  UNIT(Kind.TEXT),
  PERIOD(Kind.TEXT),
  SERIES(Kind.TEXT),
  VALUE(Kind.NUMBER),
  MISSING(Kind.TEXT),
  SOURCE(Kind.TEXT),
  ANSWERS(Kind.WHOLE),
  MARGIN(Kind.NUMBER),
  NOTE(Kind.TEXT),
  PER(Kind.TEXT),
  POSITION(Kind.TEXT),
  RANK(Kind.WHOLE),
  OF(Kind.WHOLE),
  POSITION_SOURCE(Kind.TEXT),
  SERIES_NAME(Kind.TEXT),
  BREAK(Kind.TEXT),
  SURVEY(Kind.TEXT),
  AREA(Kind.TEXT),
  MUNICIPALITY(Kind.TEXT);

  private final Kind kind;
  private final String id;

  DataColumn(Kind kind) {
    this.kind = kind;
    this.id = name().toLowerCase(Locale.ROOT);
  }

  /** What stands in a column. */
  public enum Kind {
    TEXT,
    NUMBER,
    WHOLE
  }

  /** Its name in files. */
  public String id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  /** A line's text in this column: nothing where there is none, numbers with a decimal point. */
  public String of(Line line) {
    return Foreign.plain(text(line));
  }

  private String text(Line line) {
    Figure figure = line.figure();
    return switch (this) {
      case INDICATOR_ID -> line.measure().id();
      case INDICATOR -> line.measure().title();
      case UNIT -> line.series().unit();
      case PERIOD -> figure.period();
      case SERIES -> line.series().id();
      case VALUE -> number(figure.value());
      case MISSING -> figure.missing().orElse("");
      case SOURCE -> line.series().source().words();
      case ANSWERS -> count(figure.answers());
      case MARGIN -> number(figure.margin());
      case NOTE -> figure.note().orElse("");
      case PER -> line.measure().per().orElse("");
      case POSITION -> figure.standing().map(Standing::group).orElse("");
      case RANK -> count(figure.standing().flatMap(Standing::rank));
      case OF -> count(figure.standing().flatMap(Standing::participants));
      case POSITION_SOURCE -> figure.standing().map(s -> s.source().words()).orElse("");
      case SERIES_NAME -> line.series().name();
      case BREAK -> figure.broken().orElse("");
      case SURVEY -> line.survey().id();
      case AREA -> line.area().id();
      case MUNICIPALITY -> line.data().publication().code().orElse("");
    };
  }

  private static String number(Optional<BigDecimal> n) {
    return n.map(BigDecimal::toPlainString).orElse("");
  }

  private static String count(Optional<Integer> n) {
    return n.map(i -> Integer.toString(i)).orElse("");
  }
}
