package se.utfall.data;

import se.utfall.page.Dataset;

/** A format that figures can be fetched in; in this order pages name them. */
public enum DataFormat {
  XLSX(".xlsx"),
  EXCEL_CSV("-excel.csv"),
  CSV(".csv"),
  JSON(".json"),
  JSON_STAT(".jsonstat.json"),
  CSVW(".csv-metadata.json");

  /** More make files that no spreadsheet opens gladly, and take much memory to make. */
  static final int MOST = 50_000;

  private final String ending;

  DataFormat(String ending) {
    this.ending = ending;
  }

  /** What stands behind the name that all files of the same figures have in common. */
  public String ending() {
    return ending;
  }

  /** Whether so many figures become one file: of very many only our JSON, which is compact. */
  public boolean holds(long figures) {
    return this == JSON || figures <= MOST;
  }

  /** Whether it is text, in UTF-8. */
  public boolean isText() {
    return this != XLSX;
  }

  /** The figures as a file; the same figures give the same bytes on every machine. */
  public byte[] write(Dataset data) {
    return switch (this) {
      case XLSX -> Workbook.bytes(data);
      case EXCEL_CSV -> ExcelCsv.bytes(data);
      case CSV -> Csv.bytes(data);
      case CSVW -> Csvw.bytes(data);
      case JSON -> DataJson.bytes(data);
      case JSON_STAT -> JsonStat.bytes(data);
    };
  }
}
