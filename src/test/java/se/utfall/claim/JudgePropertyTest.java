package se.utfall.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utfall.model.Area;
import se.utfall.model.Narrative;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.model.Wording;

/** Random claims about random figures are judged as the guide words it, computed naively. */
class JudgePropertyTest {
  private static final int TRIES = Integer.getInteger("claims.tries", 300);
  private static final int CLAIMS = 20;

  @Test
  void theJudgeAgreesWithAPlainRecomputation() {
    Map<String, Integer> verdicts = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (int seed = 0; seed < TRIES; seed++) {
      Wild wild = new Wild(new Random(seed));
      Judge judge = new Judge(scene(wild.all()));
      for (int i = 0; i < CLAIMS; i++) {
        Wild.Claimed claimed = wild.claim();
        String judged = judged(judge, claimed.expression());
        verdicts.merge(claimed.verdict(), 1, Integer::sum);
        if (!judged.equals(claimed.verdict())) {
          wrong.add(
              seed + ": " + claimed.expression() + " is " + judged + " but " + claimed.verdict());
        }
      }
    }
    System.out.println("claims: " + verdicts);
    assertEquals(
        "",
        String.join("\n", wrong.subList(0, Math.min(40, wrong.size()))),
        "wrong: " + wrong.size());
  }

  private static String judged(Judge judge, String expression) {
    if (!(Parser.claim(expression) instanceof Parsed.Good<Claim> good)) {
      return "unreadable";
    }
    Answer answer = judge.judge(good.meaning());
    if (answer instanceof Answer.Refused refused) {
      return refused.fault().rule().id();
    }
    return answer instanceof Answer.True ? "sant" : "falskt";
  }

  private static Scene scene(List<Made> all) {
    LocalDate day = LocalDate.of(2024, 12, 1);
    Narrative none = new Narrative(List.of(), List.of());
    Area area =
        new Area(
            "prov",
            "Prov",
            Optional.empty(),
            "Påhittat.",
            day,
            none,
            all.stream().map(Made::indicator).toList(),
            Optional.empty());
    Survey survey =
        new Survey(
            "prov",
            "Prov",
            "Prov",
            "Påhittat.",
            "Prov",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            day,
            List.of(),
            List.of(),
            List.of(),
            none,
            List.of(),
            Optional.empty(),
            List.of(area),
            Optional.empty());
    return new Scene(
        List.of(survey),
        Optional.of(survey),
        Optional.of(area),
        Optional.empty(),
        Optional.of(new Period(Wild.NOW)),
        wording());
  }

  /** The guide's table. */
  private static Wording wording() {
    Map<Unit, Wording.Thresholds> all = new EnumMap<>(Unit.class);
    for (Unit unit : Unit.values()) {
      boolean absolute =
          EnumSet.of(Unit.PERCENT, Unit.PER_THOUSAND, Unit.INDEX, Unit.POINTS).contains(unit);
      all.put(unit, absolute ? limits(5, 3, 3, 1, 2, 20) : limits(10, 5, 5, 1, 2, 50));
    }
    return new Wording(all, List.of(), Optional.empty(), Optional.empty());
  }

  private static Wording.Thresholds limits(int... of) {
    List<BigDecimal> all = IntStream.of(of).mapToObj(BigDecimal::valueOf).toList();
    return new Wording.Thresholds(
        all.get(0), all.get(1), all.get(2), all.get(3), all.get(4), all.get(5));
  }
}
