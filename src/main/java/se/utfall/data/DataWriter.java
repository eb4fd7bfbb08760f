package se.utfall.data;

import se.utfall.model.DataFormat;
import se.utfall.page.Dataset;

/** Writes figures in any format. */
public final class DataWriter {
  /** More make files that no spreadsheet opens gladly, and take much memory to make. */
  static final int MOST = 50_000;

  private DataWriter() {}

  /** Whether so many figures become one file: of very many only our JSON, which is compact. */
  public static boolean holds(DataFormat format, long figures) {
    return format == DataFormat.JSON || figures <= MOST;
  }

  /** The figures as a file; the same figures give the same bytes on every machine. */
  public static byte[] write(DataFormat format, Dataset data) {
    return switch (format) {
      case XLSX -> Workbook.bytes(data);
      case EXCEL_CSV -> ExcelCsv.bytes(data);
      case CSV -> Csv.bytes(data);
      case CSVW -> Csvw.bytes(data);
      case JSON -> DataJson.bytes(data);
      case JSON_STAT -> JsonStat.bytes(data);
    };
  }
}
