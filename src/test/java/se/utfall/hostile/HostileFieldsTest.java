package se.utfall.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile inputs in every field of the content's data. */
class HostileFieldsTest {
  /** The shortest fields have 200 characters, some of which are words of ours. */
  private static final int LONGEST = 120;

  /** So many builds that each input stands in many fields, and each field holds many inputs. */
  private static final int MARKUP_ROUNDS = Integer.getInteger("hostile.rounds", 5);

  private static final int FORMULA_ROUNDS = 3;

  private static final Pattern MARK = Pattern.compile(Workshop.MARK);

  /** The words of a text in quotes with a mark behind them. */
  private static final Pattern BEFORE = Pattern.compile("\"([^\"§]*) §");

  @TempDir private Path folder;
  private Workshop workshop;
  private Set<String> known;

  @BeforeEach
  void build() throws IOException {
    workshop = new Workshop(folder, "content");
    assertEquals(0, workshop.build().code());
    known = Inspection.vocabulary(workshop.site());
  }

  @Test
  void markupBehindTheWordsOfAnyTextIsOnlyWords() throws IOException {
    List<String> parts = together(Hostile.all("markup"));
    for (int round = 0; round < MARKUP_ROUNDS; round++) {
      built(parts, round, MARK, "%s");
    }
  }

  @Test
  void formulasBeforeTheWordsOfAnyTextAreOnlyWords() throws IOException {
    List<String> parts = Hostile.all("formulas").stream().map(Hostile::text).toList();
    for (int round = 0; round < FORMULA_ROUNDS; round++) {
      built(parts, round, BEFORE, "\"%s $1");
    }
  }

  @Test
  void whatAFieldCanNotBeIsRefusedWithItsPlace() throws IOException {
    List<Hostile> all = Hostile.all("fields");
    List<String> came = new ArrayList<>();
    for (Hostile one : all) {
      workshop.fill(text -> text.replace(" " + Workshop.MARK, ""));
      List<String> parts = one.parts();
      String before = workshop.read(parts.get(0));
      assertTrue(before.contains(parts.get(1)), one.name());
      workshop.write(parts.get(0), before.replace(parts.get(1), parts.get(2)));
      came.add(one.isBuilt() ? clean(one.name()) : workshop.refused(one.name()));
    }
    assertEquals(Hostile.expected(all), Hostile.outcomes(all, came));
  }

  /** Fills the first field with one part, the next with the next; in each round others. */
  private void built(List<String> parts, int round, Pattern mark, String form) throws IOException {
    int[] next = {round * 7};
    workshop.fill(
        text ->
            mark.matcher(text)
                .replaceAll(
                    field ->
                        form.formatted(
                            Matcher.quoteReplacement(
                                quoted(parts.get(next[0]++ % parts.size()), text)))));
    assertEquals(Hostile.BUILT, clean("round " + round));
  }

  /** As a text in quotes of a table, or of YAML. */
  private static String quoted(String text, String file) {
    return file.startsWith("kpi,")
        ? text.replaceAll("[\\p{Cntrl}\\p{Cf}\\x{2028}\\x{2029}]", "").replace("\"", "\"\"")
        : json(text);
  }

  private String clean(String what) throws IOException {
    Workshop.Ran ran = workshop.build();
    if (ran.code() != 0) {
      return workshop.rules(what, ran);
    }
    assertEquals(List.of(), Inspection.faults(workshop.site(), known), what);
    return Hostile.BUILT;
  }

  /** As many in each part as the shortest field has room for. */
  private static List<String> together(List<Hostile> all) {
    List<String> parts = new ArrayList<>(List.of(all.get(0).text()));
    for (Hostile one : all.subList(1, all.size())) {
      int last = parts.size() - 1;
      String longer = parts.get(last) + " " + one.text();
      if (longer.length() > LONGEST) {
        parts.add(one.text());
      } else {
        parts.set(last, longer);
      }
    }
    return parts;
  }

  private static String json(String text) {
    StringBuilder out = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              boolean plain = c >= ' ' && c < 127 && c != '"' && c != '\\';
              out.append(plain ? "" + (char) c : "\\u%04x".formatted(c));
            });
    return out.toString();
  }
}
