package se.utfall.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The lists of hostile inputs are as long as they are said to be. */
class CorpusTest {
  @Test
  void thereAreManyAndNoneTwice() {
    int all = 0;
    for (String kind : Hostile.kinds()) {
      List<Hostile> some = Hostile.all(kind);
      assertEquals(some.size(), some.stream().map(Hostile::text).distinct().count(), kind);
      assertEquals(some.size(), some.stream().map(Hostile::name).distinct().count(), kind);
      all += some.size();
    }
    assertTrue(all >= 300, all + " inputs");
    System.out.println("hostile: " + all + " inputs of " + Hostile.kinds().size() + " kinds");
  }
}
