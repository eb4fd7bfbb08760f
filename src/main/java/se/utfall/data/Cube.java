package se.utfall.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.utfall.page.Dataset.Line;

/** Where figures lie in a cube with a side for each survey, indicator, period and series. */
final class Cube {
  static final String SURVEY = "survey";
  static final String INDICATOR = "indicator";
  static final String PERIOD = "period";
  static final String SERIES = "series";

  private final Map<String, Map<String, String>> sides = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> places = new LinkedHashMap<>();

  Cube(List<Line> lines) {
    List.of(SURVEY, INDICATOR).forEach(side -> sides.put(side, new LinkedHashMap<>()));
    sides.put(PERIOD, new TreeMap<>());
    sides.put(SERIES, new LinkedHashMap<>());
    lines.forEach(this::add);
    sides.forEach((side, labels) -> places.put(side, numbered(labels)));
  }

  private void add(Line line) {
    side(SURVEY).putIfAbsent(line.survey().id(), line.survey().title());
    side(INDICATOR).putIfAbsent(line.measure().id(), line.measure().title());
    side(PERIOD).putIfAbsent(line.figure().period(), line.figure().period());
    side(SERIES).putIfAbsent(line.series().id(), line.series().name());
  }

  private static Map<String, Integer> numbered(Map<String, String> labels) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    labels.keySet().forEach(id -> numbers.put(id, numbers.size()));
    return numbers;
  }

  /** The sides' names, the outermost first. */
  List<String> sides() {
    return List.copyOf(sides.keySet());
  }

  /** A side's labels by id, in order. */
  Map<String, String> side(String name) {
    return sides.getOrDefault(name, Map.of());
  }

  /** The place of a figure when the cube is told row by row, the innermost side moving first. */
  long place(Line line) {
    long place = at(SURVEY, line.survey().id());
    place = place * side(INDICATOR).size() + at(INDICATOR, line.measure().id());
    place = place * side(PERIOD).size() + at(PERIOD, line.figure().period());
    return place * side(SERIES).size() + at(SERIES, line.series().id());
  }

  private int at(String side, String id) {
    return places.getOrDefault(side, Map.of()).getOrDefault(id, 0);
  }
}
