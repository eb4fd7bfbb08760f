package se.utfall.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import se.utfall.model.DataFormat;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a file, read by a library that others wrote. */
final class FileFigures {
  private static final JsonMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Map<FigureKey, Known> figures = new LinkedHashMap<>();

  private FileFigures() {}

  static Map<FigureKey, Known> read(DataFormat format, Path file) throws IOException {
    FileFigures read = new FileFigures();
    switch (format) {
      case CSV -> read.csv(file);
      case EXCEL_CSV -> read.excelCsv(file);
      case JSON -> read.json(file);
      case JSON_STAT -> read.jsonStat(file);
      case XLSX -> read.xlsx(file);
      case CSVW -> throw new IllegalArgumentException("no figures in " + file);
    }
    return read.figures;
  }

  private void csv(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord record : records) {
        add(
            new FigureKey(
                record.getField("survey"),
                record.getField("area"),
                record.getField("indicator_id"),
                record.getField("series"),
                record.getField("period")),
            Known.of(
                record.getField("value"),
                record.getField("missing"),
                record.getField("answers"),
                record.getField("margin"),
                record.getField("note")));
      }
    }
  }

  /** Up to the empty line; the apostrophes that keep texts from being formulas are left out. */
  private void excelCsv(Path file) throws IOException {
    String text = Files.readString(file);
    if (text.charAt(0) != '\uFEFF') {
      throw new IllegalArgumentException("no mark in " + file);
    }
    CsvReader.CsvReaderBuilder builder =
        CsvReader.builder().fieldSeparator(';').skipEmptyLines(false).allowMissingFields(true);
    for (NamedCsvRecord record : builder.ofNamedCsvRecord(text.substring(1))) {
      if (record.getFieldCount() == 1) {
        return;
      }
      add(
          new FigureKey(
              said(record, "Undersökning"),
              said(record, "Område"),
              said(record, "Nyckeltalets id"),
              said(record, "Serie"),
              said(record, "Period")),
          Known.of(
              number(record, "Värde"),
              said(record, "Saknas"),
              number(record, "Svar"),
              number(record, "Felmarginal"),
              said(record, "Not")));
    }
  }

  private static String said(NamedCsvRecord record, String column) {
    String text = record.getField(column);
    return text.startsWith("'") ? text.substring(1) : text;
  }

  private static String number(NamedCsvRecord record, String column) {
    return record.getField(column).replace(',', '.');
  }

  private void json(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      for (JsonNode survey : EXACT.readTree(in).get("surveys")) {
        for (JsonNode area : survey.get("areas")) {
          for (JsonNode indicator : area.get("indicators")) {
            for (JsonNode series : indicator.get("series")) {
              for (JsonNode figure : series.get("figures")) {
                add(key(survey, area, indicator, series, figure), known(figure));
              }
            }
          }
        }
      }
    }
  }

  private static FigureKey key(
      JsonNode survey, JsonNode area, JsonNode indicator, JsonNode series, JsonNode figure) {
    return new FigureKey(
        survey.get("id").stringValue(),
        area.get("id").stringValue(),
        indicator.get("id").stringValue(),
        series.get("id").stringValue(),
        figure.get("period").stringValue());
  }

  private static Known known(JsonNode figure) {
    return new Known(
        figure.get("value").decimalValueOpt(),
        figure.path("missing").asString(""),
        Optional.ofNullable(figure.get("answers")).map(JsonNode::intValue),
        figure.path("margin").decimalValueOpt(),
        figure.path("note").asString(""));
  }

  /** By the rules of json-stat.org: row by row, the last dimension moving first. */
  private void jsonStat(Path file) throws IOException {
    JsonNode cube = EXACT.readTree(Files.readString(file));
    List<List<String>> ids = new ArrayList<>();
    for (JsonNode id : cube.get("id")) {
      JsonNode index = cube.get("dimension").get(id.stringValue()).at("/category/index");
      ids.add(index.valueStream().map(JsonNode::stringValue).toList());
    }
    JsonNode indicators = cube.at("/extension/surveys");
    int cells = 1;
    for (int i = 0; i < ids.size(); i++) {
      assertEquals(cube.get("size").get(i).intValue(), ids.get(i).size());
      cells *= ids.get(i).size();
    }
    for (int cell = 0; cell < cells; cell++) {
      String place = Integer.toString(cell);
      if (cube.get("value").has(place) || cube.get("status").has(place)) {
        List<String> at = coordinates(cell, ids);
        String area = area(indicators, at.get(0), at.get(1));
        FigureKey key = new FigureKey(at.get(0), area, at.get(1), at.get(3), at.get(2));
        add(key, known(cube, place));
      }
    }
  }

  private static List<String> coordinates(int cell, List<List<String>> ids) {
    List<String> at = new ArrayList<>();
    int rest = cell;
    for (int i = ids.size() - 1; i >= 0; i--) {
      at.add(0, ids.get(i).get(rest % ids.get(i).size()));
      rest /= ids.get(i).size();
    }
    return at;
  }

  private static String area(JsonNode surveys, String survey, String indicator) {
    for (JsonNode one : surveys) {
      for (JsonNode area : one.get("areas")) {
        for (JsonNode candidate : area.get("indicators")) {
          if (one.get("id").stringValue().equals(survey)
              && candidate.get("id").stringValue().equals(indicator)) {
            return area.get("id").stringValue();
          }
        }
      }
    }
    throw new IllegalArgumentException("no area of " + indicator);
  }

  private static Known known(JsonNode cube, String place) {
    JsonNode more = cube.get("extension");
    return new Known(
        cube.get("value").path(place).decimalValueOpt(),
        cube.get("status").path(place).asString(""),
        Optional.ofNullable(more.get("answers").get(place)).map(JsonNode::intValue),
        more.get("margins").path(place).decimalValueOpt(),
        more.get("notes").path(place).asString(""));
  }

  private void xlsx(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      List<Row> rows = book.getFirstSheet().read();
      List<String> head = rows.get(0).stream().map(Cell::getText).toList();
      for (Row row : rows.subList(1, rows.size())) {
        add(
            new FigureKey(
                text(row, head.indexOf("Undersökning")),
                text(row, head.indexOf("Område")),
                text(row, head.indexOf("Nyckeltalets id")),
                text(row, head.indexOf("Serie")),
                text(row, head.indexOf("Period"))),
            new Known(
                row.getCellAsNumber(head.indexOf("Värde")),
                text(row, head.indexOf("Saknas")),
                row.getCellAsNumber(head.indexOf("Svar")).map(BigDecimal::intValueExact),
                row.getCellAsNumber(head.indexOf("Felmarginal")),
                text(row, head.indexOf("Not"))));
      }
    }
  }

  /** Of a cell that is a text; one with a number or a formula is refused. */
  private static String text(Row row, int column) {
    return row.getCellAsString(column).orElse("");
  }

  private void add(FigureKey key, Known known) {
    if (figures.put(key, known) != null) {
      throw new IllegalArgumentException("twice: " + key);
    }
  }
}
