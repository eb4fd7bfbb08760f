package se.utfall.model;

import java.util.Locale;

/** A format that figures can be fetched in; in this order pages name them. */
public enum DataFormat {
  XLSX(".xlsx"),
  EXCEL_CSV("-excel.csv"),
  CSV(".csv"),
  JSON(".json"),
  JSON_STAT(".jsonstat.json"),
  CSVW(".csv-metadata.json");

  private final String ending;

  DataFormat(String ending) {
    this.ending = ending;
  }

  /** As content files and words have it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What stands behind the name that all files of the same figures have in common. */
  public String ending() {
    return ending;
  }

  /** Its type on the internet (IANA). */
  public String media() {
    return switch (this) {
      case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      case EXCEL_CSV, CSV -> "text/csv";
      case JSON, JSON_STAT -> "application/json";
      case CSVW -> "application/csvm+json";
    };
  }

  /** Whether it is text, in UTF-8. */
  public boolean isText() {
    return this != XLSX;
  }
}
