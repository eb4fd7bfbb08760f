package se.utfall.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MunicipalityTest {
  @Test
  void thereAre290EachWithItsOwnCodeAndName() {
    List<Municipality> all = Municipality.all();
    assertEquals(290, all.size());
    assertEquals(290, all.stream().map(Municipality::code).distinct().count());
    assertEquals(290, all.stream().map(Municipality::name).distinct().count());
    assertTrue(all.stream().allMatch(one -> one.code().matches("[0-9]{4}")));
    assertTrue(all.stream().allMatch(one -> one.name().matches("\\p{Lu}[\\p{L} -]+")));
  }

  /** None is taken for another when "stad" or "kommun" is cut off its name. */
  @Test
  void eachIsFoundByItsOwnNameAndCode() {
    for (Municipality one : Municipality.all()) {
      assertEquals(one, Municipality.of(one.name()).orElseThrow());
      assertEquals(one, Municipality.of(one.code()).orElseThrow());
      assertEquals(one, Municipality.of(one.name() + " kommun").orElseThrow());
    }
  }
}
