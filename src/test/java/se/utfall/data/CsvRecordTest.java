package se.utfall.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsvRecordTest {
  @Test
  void fieldsAreQuotedOnlyWhereRfc4180AsksForIt() {
    assertEquals("a,b;c\r\n", text(',', List.of("a", "b;c")));
    assertEquals("\"x,y\",\"sa \"\"hej\"\"\"\r\n", text(',', List.of("x,y", "sa \"hej\"")));
    assertEquals("\"två\nrader\";å\r\n", text(';', List.of("två\nrader", "å")));
  }

  @Property
  void anyRecordReadsBackAsItWas(@ForAll @Size(min = 2, max = 4) List<String> record) {
    for (char separator : List.of(',', ';')) {
      String known = text(separator, record);
      assertEquals(
          List.of(record.stream().map(CsvRecordTest::written).toList()),
          CsvReader.builder().fieldSeparator(separator).ofCsvRecord(known).stream()
              .map(read -> read.getFields())
              .toList());
    }
  }

  /** As UTF-8 has it, in which half a character can't be written. */
  private static String written(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static String text(char separator, List<String> fields) {
    CsvRecord record = new CsvRecord(separator);
    fields.forEach(record::add);
    return new String(record.end(), StandardCharsets.UTF_8);
  }
}
