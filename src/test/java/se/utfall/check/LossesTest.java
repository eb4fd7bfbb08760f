package se.utfall.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.utfall.content.Content;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;

class LossesTest {
  private static final Content VALID = Contents.valid();

  @Test
  void whatOneFaultHidesIsNotReportedAgain() {
    List<Diagnostic> consequences = new ArrayList<>();
    int possible = Losses.count(VALID);
    for (int i = 0; i < possible; i++) {
      Diagnostics findings = new Diagnostics();
      Content content = Losses.in(VALID, Set.of(i), findings);
      List<Diagnostic> read = findings.sorted();
      assertEquals(1, read.size());
      assertTrue(
          Checker.check(content, List.of("sv"), List.of(), Contents.DAY, findings)
              .site()
              .isEmpty());
      findings.sorted().stream().filter(d -> !read.contains(d)).forEach(consequences::add);
    }
    assertEquals(List.of(), consequences);
    assertTrue(possible > 130, "losses: " + possible);
  }

  @Property
  void noLossesMakeCheckingFail(
      @ForAll @Size(min = 1, max = 60) Set<@IntRange(max = 140) Integer> chosen) {
    Diagnostics findings = new Diagnostics();
    Content content = Losses.in(VALID, chosen, findings);
    boolean sound = findings.sorted().isEmpty();
    assertEquals(
        sound,
        Checker.check(content, List.of("sv"), List.of(), Contents.DAY, findings)
            .site()
            .isPresent());
  }
}
