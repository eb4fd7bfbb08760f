package se.utfall.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import se.utfall.model.Area;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.model.Value;

/** Every figure of a site as the model has it: what each file is held against. */
final class ModelFigures {
  private final Map<FigureKey, Known> figures = new LinkedHashMap<>();

  private ModelFigures() {}

  static Map<FigureKey, Known> of(Site site) {
    ModelFigures all = new ModelFigures();
    for (Survey survey : site.surveys()) {
      for (Area area : survey.areas()) {
        area.indicators().forEach(indicator -> all.add(survey, area, indicator));
      }
    }
    return all.figures;
  }

  private void add(Survey survey, Area area, Indicator indicator) {
    SortedMap<Period, Value> own =
        indicator.history().end().isEmpty()
            ? indicator.own()
            : indicator.own().headMap(after(indicator));
    add(survey, area, indicator, "own", own);
    indicator
        .comparisons()
        .forEach(c -> add(survey, area, indicator, c.comparison().id(), c.values()));
    indicator
        .breakdown()
        .bySex()
        .forEach(by -> add(survey, area, indicator, by.sex().id(), by.values()));
    indicator
        .breakdown()
        .branches()
        .forEach(b -> add(survey, area, indicator, "branch:" + b.name(), b.values()));
  }

  /** The first period with a value that its end leaves nothing of. */
  private static Period after(Indicator indicator) {
    Period last = indicator.history().end().orElseThrow().after();
    return indicator.own().keySet().stream()
        .filter(p -> p.compareTo(last) > 0)
        .findFirst()
        .orElse(new Period(2099));
  }

  private void add(
      Survey survey,
      Area area,
      Indicator indicator,
      String series,
      SortedMap<Period, Value> values) {
    values.forEach(
        (period, value) ->
            figures.put(
                new FigureKey(
                    survey.slug(), area.slug(), indicator.id(), series, period.toString()),
                known(value)));
  }

  private static Known known(Value value) {
    return value instanceof Value.Measured measured
        ? new Known(
            Optional.of(measured.number()),
            "",
            measured.answers(),
            measured.margin(),
            measured.note().orElse(""))
        : new Known(
            Optional.empty(),
            ((Value.Missing) value).reason().id(),
            Optional.empty(),
            Optional.empty(),
            value.note().orElse(""));
  }
}
