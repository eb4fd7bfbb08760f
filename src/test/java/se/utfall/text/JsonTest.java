package se.utfall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is written is read back by another's reader as it was. */
class JsonTest {
  @Property
  void anyTextReadsBackAsItWas(@ForAll String name, @ForAll String text) {
    String json = new Json().open('{').text(name, text).close('}').toString();
    assertEquals(text, JsonMapper.shared().readTree(json).get(name).stringValue());
    assertFalse(json.contains("<"));
  }

  @Test
  void listsAndNothingHaveTheirForms() {
    String json =
        new Json()
            .open('{')
            .name("list")
            .open('[')
            .close(']')
            .text("left", Optional.empty())
            .nothing("none")
            .close('}')
            .toString();
    assertEquals("{\n\"list\": [],\n\"none\": null\n}\n", json);
  }
}
