package se.utfall;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a careless or hostile hand does to a folder of texts, chosen by a random and told. */
final class Damage {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.-])-?[0-9]+(?:\\.[0-9]+)?(?![\\w.-])");
  private static final Pattern PERIOD = Pattern.compile("(?:19|20)[0-9]{2}(?:Q[1-4]|/[0-9]{2})?");
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}0-9-]*");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "-1",
          "100",
          "-100",
          "99.999",
          "0.5",
          "0.0000000001",
          "999999999999999",
          "-999999999999999",
          "50",
          "20",
          "3",
          "4",
          "2",
          "1000000",
          "12345.678",
          "100.0",
          "78.6",
          "0.49999999999999999999",
          "2147483647",
          "2147483648");
  private static final List<String> PERIODS =
      List.of(
          "1900", "1901", "2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023",
          "2098", "2099", "2018Q1", "2021Q1", "2021Q4", "2022Q1", "2099Q4", "1900Q1", "2018/19",
          "2019/20", "2020/21", "1999/00", "2099/00", "1900/01");
  private static final List<String> WORDS =
      List.of(
          "suppressed",
          "not-measured",
          "not-reported",
          "not-applicable",
          "not-published",
          "own",
          "similar",
          "all",
          "median",
          "nation",
          "county",
          "own-list",
          "municipality",
          "women",
          "men",
          "best",
          "middle",
          "worst",
          "higher",
          "lower",
          "neutral",
          "percent",
          "index",
          "points",
          "kronor",
          "per-thousand",
          "count",
          "days",
          "hours",
          "yes-no",
          "yes",
          "no",
          "yearly",
          "odd-years",
          "even-years",
          "every-third-year",
          "quarterly",
          "once-a-term",
          "as-needed",
          "years",
          "quarters",
          "school-years",
          "KS",
          "BUN",
          "news",
          "nyheter",
          "index",
          "metod",
          "kkik",
          "N99901",
          "K1",
          "K2",
          "similar",
          "databas",
          "T",
          "K",
          "M",
          "0114",
          "9999",
          "!!!",
          "–",
          "😀",
          "\u00a0",
          "\u202e",
          "<b>",
          "{{x}}",
          "[x](/y/)",
          "x".repeat(180),
          "Åäö ".repeat(40),
          "Wwww".repeat(30),
          "\"\"",
          "{}",
          "[]",
          "~",
          "");
  private static final List<String> LINES =
      List.of(
          "min-answers: 5",
          "min-answers: 1",
          "    min-answers: 200",
          "    budget: council",
          "    ended: {after: 2019}",
          "    direction: lower",
          "    decimals: 3",
          "    decimals: 0",
          "  title: x",
          "frequency: quarterly",
          "frequency: once-a-term",
          "due: 1900-01-01",
          "due: 2099-12-31",
          "published: 2099-12-31",
          "date: 2099-12-31",
          "date: 1900-01-01",
          "areas: []",
          "editions: []",
          "      own: {}",
          "    values: {}",
          "    spread: {file: N99901.csv, source: databas}",
          "N99901,0180,X,2021,T,-5000",
          "N99901,9999,Exempelby,1900,T,1",
          "N99901,9999,Exempelby,2099Q4,T,",
          "    groups: {}",
          "      women: {2019: suppressed, 2021: suppressed}",
          "      men: {2021: 0}",
          "    targets: [{period: 2099, value: 1}]",
          "indicators: []",
          "kolada: N99901",
          "    scale: {min: -1000000, max: 1000000}",
          "    scale: {min: 0, max: 0.001}",
          "    unit: yes-no",
          "    unit: count",
          "    unit: points",
          "      own: {2021: {value: 5, answers: 0}}",
          "\t",
          "# x",
          "---",
          "- x",
          "x: y");
  private static final List<String> NAMES =
      List.of("a", "å ", "2022-01-01-", "../", "x/", "!!!", "nyheter/", ".", "kkik-");
  private static final int SPARED = 3;

  private final Random random;
  private final List<String> told = new ArrayList<>();

  Damage(Random random) {
    this.random = random;
  }

  @Override
  public String toString() {
    return String.join("; ", told);
  }

  /**
   * The texts with one thing or two things done to them; in one of thirty a text is gone or moved.
   */
  SortedMap<Path, String> of(SortedMap<Path, String> whole) {
    SortedMap<Path, String> texts = new TreeMap<>(whole);
    for (int changes = 1 + random.nextInt(10) / 7; changes > 0; changes--) {
      Path path = one(List.copyOf(texts.keySet()));
      String text = texts.get(path);
      if (random.nextInt(30) == 0) {
        moved(texts, path);
      } else {
        texts.put(path, changed(path, text));
      }
    }
    return texts;
  }

  private void moved(SortedMap<Path, String> texts, Path path) {
    String text = texts.remove(path);
    told.add(path + " gone");
    if (random.nextBoolean()) {
      Path other = path.resolveSibling(one(NAMES) + path.getFileName());
      texts.put(other, text);
      told.add(other + " new");
    }
  }

  private String changed(Path path, String text) {
    int what = random.nextInt(26);
    String changed =
        switch (what) {
          case 0, 1 -> without(text);
          case 2 -> twice(text);
          case 3 -> swapped(text);
          case 4 -> text.substring(0, random.nextInt(text.length() + 1));
          case 5 -> inserted(text, one(WORDS));
          case 6 -> inserted(text, Character.toString(random.nextInt(0x250)));
          case 7, 8, 9 -> replaced(text, NUMBER, one(NUMBERS));
          case 10, 11, 12 -> near(text);
          case 13, 14, 15, 16 -> replaced(text, PERIOD, one(PERIODS));
          case 17, 18, 19 -> replaced(text, WORD, one(WORDS));
          case 20, 21 -> replaced(text, NUMBER, one(WORDS.subList(0, 5)));
          case 22 -> exchanged(text);
          case 23 -> everywhere(text);
          default -> line(text, one(LINES));
        };
    told.add(path + " " + what + (changed.isEmpty() ? " emptied" : difference(text, changed)));
    return changed;
  }

  private String without(String text) {
    List<String> lines = lines(text);
    int from = random.nextInt(lines.size());
    int to = Math.min(lines.size(), from + 1 + random.nextInt(SPARED));
    lines.subList(from, to).clear();
    return joined(lines);
  }

  private String twice(String text) {
    List<String> lines = lines(text);
    int at = random.nextInt(lines.size());
    lines.add(random.nextInt(lines.size() + 1), lines.get(at));
    return joined(lines);
  }

  private String swapped(String text) {
    List<String> lines = lines(text);
    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    return joined(lines);
  }

  private String line(String text, String line) {
    List<String> lines = lines(text);
    lines.add(random.nextInt(lines.size() + 1), line);
    return joined(lines);
  }

  private String inserted(String text, String word) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + word + text.substring(at);
  }

  private String replaced(String text, Pattern what, String by) {
    return replaced(text, what, word -> by);
  }

  private String replaced(String text, Pattern what, UnaryOperator<String> by) {
    List<MatchResult> found = what.matcher(text).results().toList();
    if (found.isEmpty()) {
      return text;
    }
    MatchResult match = one(found);
    return text.substring(0, match.start()) + by.apply(match.group()) + text.substring(match.end());
  }

  /** One number is put where another stands. */
  private String exchanged(String text) {
    List<String> numbers = NUMBER.matcher(text).results().map(MatchResult::group).toList();
    return numbers.isEmpty() ? text : replaced(text, NUMBER, one(numbers));
  }

  /** One number is somewhat larger or smaller, or has more decimals. */
  private String near(String text) {
    String by = Integer.toString(random.nextInt(11) - 5);
    return replaced(
        text,
        NUMBER,
        m ->
            new BigDecimal(m)
                .add(new BigDecimal(by).scaleByPowerOfTen(-random.nextInt(3)))
                .toPlainString());
  }

  /** One period or word is another wherever it stands. */
  private String everywhere(String text) {
    boolean period = random.nextBoolean();
    List<MatchResult> found = (period ? PERIOD : WORD).matcher(text).results().toList();
    return found.isEmpty() ? text : text.replace(one(found).group(), one(period ? PERIODS : WORDS));
  }

  private static String difference(String before, String after) {
    int from = 0;
    while (from < Math.min(before.length(), after.length())
        && before.charAt(from) == after.charAt(from)) {
      from++;
    }
    int end = Math.min(after.length(), from + 60);
    return "@" + from + " «" + after.substring(from, end).replace("\n", "⏎") + "»";
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
