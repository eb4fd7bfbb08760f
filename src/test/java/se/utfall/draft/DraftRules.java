package se.utfall.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utfall.claim.Answer;
import se.utfall.claim.Claim;
import se.utfall.claim.Figure;
import se.utfall.claim.Judge;
import se.utfall.claim.Parsed;
import se.utfall.claim.Parser;

/** What holds for every draft, whatever the figures. */
final class DraftRules {
  private static final Pattern PLACES =
      Pattern.compile("\\{\\{[^{}\\n]+}}|\\[[^\\[\\]\\n]*]\\{[^{}\\n]+}|\\\\.");
  private static final Pattern CLAIM = Pattern.compile("\\]\\{([^{}\\n]+)}");
  private static final Pattern FIGURE = Pattern.compile("\\{\\{([^{}\\n]+)}}");
  private static final Pattern STRAY = Pattern.compile("[{}\\[\\]]|  | [.,;:]|\\.\\.|[0-9] ?%");
  private static final Pattern DIGIT_START = Pattern.compile("(?m)(^|[.] )\\[?([0-9]|\\{\\{)");
  private static final Pattern LOWER_START = Pattern.compile("(?m)(^|[.] )\\[?\\p{Ll}");

  private DraftRules() {}

  static void check(String draft) {
    String body = draft.substring(draft.indexOf("\n---\n") + 5);
    assertFalse(STRAY.matcher(PLACES.matcher(body).replaceAll("x")).find(), draft);
    CLAIM.matcher(body).results().forEach(m -> parses(Parser.claim(m.group(1)), m.group()));
    FIGURE.matcher(body).results().forEach(m -> parses(Parser.figure(m.group(1)), m.group()));
    assertFalse(LOWER_START.matcher(body).find(), draft);
    assertFalse(DIGIT_START.matcher(body).find(), draft);
    for (String paragraph : body.split("\n\n")) {
      threeAlike(List.of(paragraph.split("(?<=[.]) ")), draft);
    }
  }

  /** Every claim is true, and every figure is there. */
  static void holds(String draft, Judge judge) {
    List<String> wrong =
        Stream.concat(
                CLAIM.matcher(draft).results().flatMap(m -> unheld(m.group(1), judge)),
                FIGURE.matcher(draft).results().flatMap(m -> unprinted(m.group(1), judge)))
            .toList();
    assertEquals(List.of(), wrong);
  }

  private static Stream<String> unheld(String expression, Judge judge) {
    Parsed<Claim> parsed = Parser.claim(expression);
    Answer answer = judge.judge(((Parsed.Good<Claim>) parsed).meaning());
    boolean held = answer instanceof Answer.True || answer instanceof Answer.Unchecked;
    return held ? Stream.of() : Stream.of(expression + ": " + said(answer));
  }

  private static Stream<String> unprinted(String expression, Judge judge) {
    Parsed<Figure> parsed = Parser.figure(expression);
    Answer answer = judge.print(((Parsed.Good<Figure>) parsed).meaning());
    return answer instanceof Answer.Printed
        ? Stream.of()
        : Stream.of(expression + ": " + said(answer));
  }

  private static String said(Answer answer) {
    return answer instanceof Answer.Refused refused ? refused.toString() : "false";
  }

  private static void parses(Parsed<?> parsed, String expression) {
    assertTrue(parsed instanceof Parsed.Good, () -> expression + " " + parsed);
  }

  private static void threeAlike(List<String> sentences, String draft) {
    for (int i = 2; i < sentences.size(); i++) {
      List<String> starts =
          sentences.subList(i - 2, i + 1).stream().map(s -> s.split(" ")[0]).distinct().toList();
      assertEquals(true, starts.size() > 1, draft);
    }
  }
}
