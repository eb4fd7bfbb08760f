package se.utfall.check;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.utfall.content.Field;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** Words that may be given once, each with its first place; every later one is a finding. */
final class FirstPlaces {
  private final Map<String, Position> places = new TreeMap<>();
  private final Rule rule;
  private final Diagnostics findings;

  FirstPlaces(Rule rule, Diagnostics findings) {
    this.rule = rule;
    this.findings = findings;
  }

  void add(Field<String> field) {
    field.value().ifPresent(word -> add(word, field.at()));
  }

  void add(String word, Position at) {
    Optional.ofNullable(places.putIfAbsent(word, at))
        .ifPresent(first -> findings.add(at, rule, word, first.toString()));
  }
}
