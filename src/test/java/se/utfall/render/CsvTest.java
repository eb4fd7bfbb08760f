package se.utfall.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.utfall.page.Download;

class CsvTest {
  @Test
  void fieldsAreQuotedOnlyWhereRfc4180AsksForIt() {
    assertEquals(
        "a,b\r\n\"x,y\",\"sa \"\"hej\"\"\"\r\n\"två\nrader\",å\r\n",
        text(List.of("a", "b"), List.of(List.of("x,y", "sa \"hej\""), List.of("två\nrader", "å"))));
  }

  @Property
  void anyRecordReadsBackAsItWas(@ForAll @Size(min = 2, max = 4) List<String> record) {
    assertEquals(List.of(record), parse(text(record, List.of())));
  }

  private static String text(List<String> header, List<List<String>> records) {
    Download download = new Download("x.csv", "x.csv", "x", header, records);
    return new String(Csv.file(download).bytes(), StandardCharsets.UTF_8);
  }

  /** A plain reader of RFC 4180, written apart from the writer. */
  private static List<List<String>> parse(String csv) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        field.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == ',') {
        record.add(field.toString());
        field.setLength(0);
      } else if (!quoted && c == '\r' && csv.charAt(i + 1) == '\n') {
        record.add(field.toString());
        field.setLength(0);
        records.add(record);
        record = new ArrayList<>();
        i++;
      } else {
        field.append(c);
      }
    }
    return records;
  }
}
