package se.utfall.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utfall.text.Rule;

/**
 * A way of writing a number or a day that readers should not meet.
 *
 * @param found how it looks; a name with points of its own, a time and an address are none
 * @param really what else must be so
 * @param mended how it is written instead, or as it was where that can't be told
 */
record Form(Rule rule, Pattern found, Predicate<String> really, UnaryOperator<String> mended) {
  private static final String MONTH = "(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec)\\.?";
  private static final String DAY =
      "(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)";
  private static final String NO_BREAK = "\u00a0";
  private static final String RANGE = "\u2013";
  private static final String MINUS = "\u2212";

  private static final Form MINUS_SIGN =
      of(
          Rule.TEXT_MINUS,
          "(?<=^|[\\s(])[-\u2013](?=\\d)\\d+(?:[.,]\\d+)?",
          minus -> MINUS + minus.substring(1));

  private static final Form RANGES =
      new Form(
          Rule.TEXT_RANGE,
          Pattern.compile(
              "(?<![\\p{L}\\d/.,:\u2013-])[1-9]\\d{0,3}(?:-|[ \u00a0][\u2013-][ \u00a0])"
                  + "[1-9]\\d{0,3}(?![\\p{L}\\d/:\u2013-]|[.,]\\d)"),
          Form::rises,
          range -> range.replaceAll("[ \u00a0]?[\u2013-][ \u00a0]?", RANGE));

  private static final Form DAYS =
      of(
          Rule.TEXT_DATE,
          "(?iu)(?<![\\d/.-])(?:"
              + "\\d{1,2}/\\d{1,2}[ \u00a0/-](?:19|20)\\d{2}"
              + "|\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d{2}"
              + "|(?:19|20)\\d{2}([./])\\d{1,2}\\1\\d{1,2}"
              + "|(?:19|20)\\d{2}-(?:\\d-\\d{1,2}|\\d{2}-\\d)"
              + "|"
              + DAY
              + "|\\d{1,2}[ \u00a0]"
              + MONTH
              + "[ \u00a0](?:19|20)\\d{2}"
              + ")(?![\\d/-]|\\.\\d)",
          Form::day);

  /** What an editor writes where something remains to be written. */
  static final Form UNFINISHED =
      of(
          Rule.RELEASE_TODO,
          "(?U)\\b(?:TODO|FIXME|XXX|TBD|ATT GÖRA)\\b|(?i:lorem ipsum)|\\?{3}",
          mark -> mark);

  /** What every language asks for. */
  static final List<Form> COMMON = List.of(DAYS, RANGES, MINUS_SIGN);

  /** What Swedish asks for besides. */
  static final List<Form> SWEDISH =
      Stream.concat(
              COMMON.stream(),
              Stream.of(
                  of(
                      Rule.TEXT_DECIMAL,
                      "(?<![\\p{L}\\d.,/-])"
                          + "(?<!(?:kl|kap|avsnitt|punkt|WCAG|version|fig|tabell)\\.?[ \u00a0])"
                          + "\\d+\\.\\d+(?![\\p{L}\\d\u2013-]|[.,/]\\d)",
                      number -> number.replace('.', ',')),
                  of(
                      Rule.TEXT_THOUSANDS,
                      "(?<![\\p{L}\\d.,/:\u2013-])(?!"
                          + DAY
                          + ")[1-9]\\d{4,}(?![\\p{L}\\d/:-]|\\.\\d)"
                          + "|(?<![\\p{L}\\d.,/-])[1-9]\\d{0,2}(?:,000|(?:,\\d{3}){2,})(?![\\d,])",
                      Form::grouped),
                  of(
                      Rule.TEXT_PERCENT,
                      "\\d+(?:[.,]\\d+)?[%\u2030]",
                      percent -> percent.replaceAll("(?=[%\u2030])", NO_BREAK))))
          .toList();

  /** What is found of it in a text, each by its place. */
  Stream<MatchResult> in(String text) {
    return found.matcher(text).results().filter(match -> really.test(match.group()));
  }

  private static Form of(Rule rule, String found, UnaryOperator<String> mended) {
    return new Form(rule, Pattern.compile(found), any -> true, mended);
  }

  /** What does not rise is a result or a number in two parts. */
  private static boolean rises(String range) {
    String[] ends = range.split("[^0-9]+", 2);
    int last = Integer.parseInt(ends[1]);
    boolean years = ends[0].length() == 4 && ends[1].length() == 2;
    return years || Integer.parseInt(ends[0]) < last;
  }

  private static String grouped(String number) {
    String digits = number.replace(",", "");
    return digits.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", NO_BREAK);
  }

  /** A day by its numbers, year first; others are left as they are. */
  private static String day(String written) {
    String[] parts = written.split("[./ \u00a0-]+");
    boolean numbers = parts.length == 3 && Stream.of(parts).allMatch(p -> p.matches("\\d+"));
    if (written.matches("\\d{8}")) {
      return written.substring(0, 4) + "-" + written.substring(4, 6) + "-" + written.substring(6);
    }
    return !numbers
        ? written
        : parts[0].length() == 4
            ? day(parts[0], parts[1], parts[2])
            : day(parts[2], parts[1], parts[0]);
  }

  private static String day(String year, String month, String day) {
    return year + "-" + two(month) + "-" + two(day);
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
