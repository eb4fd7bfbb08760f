package se.utfall.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of a table of values, in any of the words that editors use for it. */
enum TableColumn {
  INDICATOR("nyckeltal,id"),
  PERIOD("år,mätning,year"),
  WHO("vem,kommun,municipality"),
  GROUP("grupp,kön,sex"),
  VALUE("värde");

  private final String others;

  TableColumn(String others) {
    this.others = others;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a table can do without it: then all values are the own municipality's as a whole. */
  boolean isOptional() {
    return this == WHO || this == GROUP;
  }

  private List<String> others() {
    return List.of(others.split(","));
  }

  static List<String> ids() {
    return Stream.of(values()).map(TableColumn::id).toList();
  }

  static Optional<TableColumn> of(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(column -> column.id().equals(wanted) || column.others().contains(wanted))
        .findFirst();
  }

  /** The words that a column can have, for somebody who used another. */
  static List<String> words() {
    return Stream.of(values())
        .flatMap(column -> Stream.concat(Stream.of(column.id()), column.others().stream()))
        .toList();
  }
}
