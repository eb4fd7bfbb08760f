package se.utfall.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.utfall.content.Content;
import se.utfall.content.Content.AreaFolder;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.IndicatorsFile.SeriesEntry;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.content.MarkdownFile;
import se.utfall.content.SpreadFile;

/** The example content, read once, and the same with other figures in it. */
record Example(Content content) {
  private static final String OWN = "1490";

  List<MarkdownFile> texts() {
    Stream<MarkdownFile> inSurveys =
        content.surveys().stream()
            .flatMap(
                s ->
                    Stream.concat(
                        s.texts().stream(), s.areas().stream().flatMap(a -> a.texts().stream())));
    return Stream.of(inSurveys, content.articles().stream(), content.news().stream())
        .flatMap(all -> all)
        .toList();
  }

  Raw raw() {
    SortedMap<String, Raw.Cell> cells = new TreeMap<>();
    for (SurveyFolder survey : content.surveys()) {
      for (AreaFolder area : survey.areas()) {
        area.file().stream()
            .flatMap(file -> file.indicators().stream())
            .forEach(i -> add(i, cells));
        area.spreads().stream()
            .flatMap(file -> file.lines().stream())
            .filter(line -> line.code().equals(OWN))
            .forEach(line -> cells.put(key(line), cell(line.value(), 1, Optional.empty())));
      }
    }
    return new Raw(cells);
  }

  private static void add(IndicatorEntry indicator, Map<String, Raw.Cell> cells) {
    boolean answer = indicator.unit().get().equals("yes-no");
    for (SeriesEntry series : indicator.values()) {
      for (ValueEntry value : series.values()) {
        Figure figure = value.figure().get();
        if (figure.answer().isEmpty() && !(answer && series.id().get().equals("own"))) {
          int decimals = indicator.decimals().value().orElse(0);
          cells.put(
              key(indicator, series, value),
              cell(figure.number(), decimals, indicator.scale().map(s -> s.min().get())));
        }
      }
    }
  }

  private static Raw.Cell cell(
      Optional<BigDecimal> number, int decimals, Optional<BigDecimal> lowest) {
    return new Raw.Cell(number, decimals, lowest.orElse(BigDecimal.ZERO), BigDecimal.valueOf(100));
  }

  private static String key(IndicatorEntry indicator, SeriesEntry series, ValueEntry value) {
    return String.join(" ", indicator.id().get(), series.id().get(), value.period().get());
  }

  private static String key(SpreadFile.Line line) {
    return String.join(" ", line.kpi(), line.gender(), line.period());
  }

  /** The content with other figures, or none, at some keys. */
  Content with(Map<String, Optional<BigDecimal>> changed) {
    List<SurveyFolder> surveys =
        content.surveys().stream()
            .map(
                s ->
                    new SurveyFolder(
                        s.name(),
                        s.path(),
                        s.survey(),
                        s.areas().stream().map(area -> with(area, changed)).toList(),
                        s.texts()))
            .toList();
    return new Content(
        content.site(),
        content.register(),
        surveys,
        content.articles(),
        content.news(),
        content.assets(),
        content.files());
  }

  private static AreaFolder with(AreaFolder area, Map<String, Optional<BigDecimal>> changed) {
    return new AreaFolder(
        area.name(),
        area.path(),
        area.file().map(file -> with(file, changed)),
        area.spreads().stream().map(file -> with(file, changed)).toList(),
        area.texts());
  }

  private static SpreadFile with(SpreadFile file, Map<String, Optional<BigDecimal>> changed) {
    List<SpreadFile.Line> lines = new ArrayList<>(file.lines());
    lines.replaceAll(
        line ->
            line.code().equals(OWN) && changed.containsKey(key(line))
                ? new SpreadFile.Line(
                    line.line(),
                    line.kpi(),
                    line.code(),
                    line.title(),
                    line.period(),
                    line.gender(),
                    changed.get(key(line)))
                : line);
    return new SpreadFile(file.path(), file.name(), lines);
  }

  private static IndicatorsFile with(
      IndicatorsFile file, Map<String, Optional<BigDecimal>> changed) {
    return new IndicatorsFile(
        file.path(),
        file.title(),
        file.scope(),
        file.summary(),
        file.updated(),
        file.source(),
        file.strengths(),
        file.improvements(),
        file.indicators().stream().map(i -> with(i, changed)).toList());
  }

  private static IndicatorEntry with(IndicatorEntry i, Map<String, Optional<BigDecimal>> changed) {
    List<SeriesEntry> values = i.values().stream().map(s -> with(i, s, changed)).toList();
    return new IndicatorEntry(
        i.id(),
        i.title(),
        i.shortTitle(),
        i.also(),
        i.slug(),
        i.unit(),
        i.per(),
        i.decimals(),
        i.direction(),
        i.scale(),
        i.definition(),
        i.note(),
        i.source(),
        i.kolada(),
        i.board(),
        i.minAnswers(),
        i.budget(),
        i.breaks(),
        i.earlier(),
        i.ended(),
        values,
        i.groups(),
        i.branches(),
        i.targets(),
        i.standings(),
        i.spread());
  }

  private static SeriesEntry with(
      IndicatorEntry i, SeriesEntry series, Map<String, Optional<BigDecimal>> changed) {
    List<ValueEntry> values =
        series.values().stream()
            .map(
                value ->
                    changed.containsKey(key(i, series, value))
                        ? with(value, changed.get(key(i, series, value)))
                        : value)
            .toList();
    return new SeriesEntry(series.id(), series.note(), values);
  }

  private static ValueEntry with(ValueEntry value, Optional<BigDecimal> number) {
    Optional<String> missing = number.isPresent() ? Optional.empty() : Optional.of("not-measured");
    return new ValueEntry(
        value.period(),
        Field.of(value.figure().at(), new Figure(number, missing, Optional.empty())),
        value.answers(),
        value.margin(),
        value.note());
  }
}
