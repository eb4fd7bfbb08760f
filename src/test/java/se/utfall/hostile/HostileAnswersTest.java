package se.utfall.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.content.ContentReader;
import se.utfall.kolada.Api;
import se.utfall.kolada.Fetch;
import se.utfall.kolada.Fetching;
import se.utfall.kolada.KoladaExample;
import se.utfall.kolada.KoladaFault;
import se.utfall.kolada.V3Server;
import se.utfall.kolada.Wanted;
import se.utfall.kolada.Web;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/**
 * Hostile answers to what is asked of Kolada, and the site that is built of those that are taken.
 */
class HostileAnswersTest {
  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

  @TempDir private Path folder;
  private Workshop workshop;
  private Set<String> known;

  @Test
  void noAnswerHarmsWhoAsks() throws IOException {
    workshop = new Workshop(folder, "../cases/kolada-values/content");
    assertEquals(0, workshop.build().code());
    known = Inspection.vocabulary(workshop.site());
    List<Hostile> all = Hostile.all("answers");
    List<String> came = new ArrayList<>();
    try (V3Server honest = KoladaExample.serve(new V3Server());
        AnswerServer server = new AnswerServer(honest.address())) {
      for (Hostile one : all) {
        server.give(one);
        came.add(outcome(one, server));
      }
    }
    assertEquals(Hostile.expected(all), Hostile.outcomes(all, came));
  }

  private String outcome(Hostile one, AnswerServer server) throws IOException {
    workshop.fill(text -> text);
    boolean slow = one.text().contains("⟦SLOW⟧");
    Web.Limits limits = new Web.Limits(Duration.ofMillis(slow ? 100 : 20_000), 300_000);
    Api api = new Api(server.address(), new Web(time -> {}, Clock.systemUTC(), limits));
    Diagnostics doubts = new Diagnostics();
    Wanted wanted = Wanted.of(ContentReader.read(workshop.content(), new Diagnostics()), List.of());
    try {
      Fetch fetch = Fetching.fetch(api, wanted, DAY.getYear(), doubts);
      return !rules(doubts).isEmpty() ? "import " + rules(doubts) : "content " + taken(fetch, one);
    } catch (KoladaFault fault) {
      return "network " + fault.saying().key().replace("cli.kolada.", "");
    } catch (RuntimeException | Error fault) {
      return "code " + fault + List.of(fault.getStackTrace()).subList(0, 4);
    }
  }

  private String taken(Fetch fetch, Hostile one) throws IOException {
    for (Map.Entry<Path, String> file : fetch.files(DAY).entrySet()) {
      workshop.write(workshop.content().relativize(file.getKey()).toString(), file.getValue());
    }
    String rules = workshop.refused(one.name());
    if (rules.equals(Hostile.BUILT)) {
      assertEquals(List.of(), Inspection.faults(workshop.site(), known), one.name());
    }
    return rules;
  }

  private static String rules(Diagnostics doubts) {
    return doubts.sorted().stream()
        .map(doubt -> doubt.rule().id())
        .filter(rule -> !rule.equals(Rule.KOLADA_FEWER.id())) // as with --accept-fewer
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
