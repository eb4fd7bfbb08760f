package se.utfall.data;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.utfall.model.DataFormat;
import se.utfall.page.Catalog;

/** A file of a dataset in one format and language, as a catalogue lists it. */
record DcatFile(Catalog.Files there, DataFormat format, int size) {
  /** Those that have been made; what describes a CSV file is no data of its own. */
  static Stream<DcatFile> of(Catalog.Files there, Function<String, Optional<Integer>> sizes) {
    return Arrays.stream(DataFormat.values())
        .filter(format -> format != DataFormat.CSVW)
        .flatMap(
            format ->
                sizes.apply(there.path() + format.ending()).stream()
                    .map(size -> new DcatFile(there, format, size)));
  }

  /** Its name within the catalogue. */
  String id() {
    return "file/" + there.path() + format.ending();
  }

  String address() {
    return there.address() + format.ending();
  }

  /** Words about its format, in its language. */
  String words(String key) {
    return there.language().text(key + format.id());
  }

  /** The format's name in the EU's list of types of files. */
  String type() {
    return switch (format) {
      case XLSX -> "XLSX";
      case EXCEL_CSV, CSV, CSVW -> "CSV";
      case JSON, JSON_STAT -> "JSON";
    };
  }

  /**
   * What tells programs how it is built, if anything does.
   *
   * @param schema what describes our own JSON
   */
  Optional<String> standard(String schema) {
    return switch (format) {
      case CSV -> Optional.of(there.address() + DataFormat.CSVW.ending());
      case JSON -> Optional.of(schema);
      case JSON_STAT -> Optional.of("https://json-stat.org/full/");
      case XLSX, EXCEL_CSV, CSVW -> Optional.empty();
    };
  }
}
