package se.utfall.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.text.Rule;

/** Every kind of value that a field of the content format can have. */
final class Kinds {
  static final Kind<String> NAME = new Words(200);
  static final Kind<String> SUMMARY = new Words(1000);
  static final Kind<String> DEFINITION = new Words(5000);

  /** What somebody else has published, as long as they made it. */
  static final Kind<String> PUBLISHED = new Words(20_000);

  static final Kind<LocalDate> DATE = new Day();
  static final Kind<BigDecimal> NUMBER = new Decimal();
  static final Kind<BigDecimal> THRESHOLD = new Amount(new Decimal());
  static final Kind<Integer> COVERAGE = new Whole(0, 100, Rule.VALUE_WHOLE);
  static final Kind<Integer> LIX = new Whole(20, 100, Rule.VALUE_WHOLE);
  static final String DRAFT_YES = "true";
  static final Kind<String> DRAFT =
      new Choice(
          List.of(DRAFT_YES, "false"),
          Map.of(
              "yes", DRAFT_YES, "ja", DRAFT_YES, "on", DRAFT_YES, "no", "false", "nej", "false"));

  static final Kind<Integer> FORMAT = new Whole(1, 1, Rule.FORMAT_VERSION);
  static final Kind<Integer> ORDER = new Whole(1, 999, Rule.VALUE_WHOLE);
  static final Kind<Integer> DECIMALS = new Whole(0, 3, Rule.VALUE_WHOLE);
  static final Kind<Integer> COUNT = new Whole(0, 999_999_999, Rule.VALUE_WHOLE);

  static final Kind<String> ID = Form.of("[A-Za-z][A-Za-z0-9-]*", 100, Rule.VALUE_ID);
  static final Kind<String> SLUG = Form.of("[a-z0-9]+(-[a-z0-9]+)*", 100, Rule.VALUE_SLUG);

  /** A page's address from the site's root. */
  static final Kind<String> ADDRESS =
      Form.of("/([a-z0-9]+(-[a-z0-9]+)*/)*", 500, Rule.VALUE_ADDRESS).repairing(Kinds::slashed);

  static final Kind<String> PERIOD = new PeriodKind();
  static final Kind<Integer> YEAR = new Whole(1900, 2099, Rule.VALUE_WHOLE);

  /** A board's abbreviation, which may hold any letters: GRN, VÄN, VG-regionen. */
  static final Kind<String> BOARD = Form.of("[\\p{L}][\\p{L}0-9-]*", 40, Rule.VALUE_BOARD);

  /** A word or a few that a reader may search by, without the signs that part words. */
  static final Kind<String> SEARCHED =
      Form.of("\\p{L}[\\p{L}0-9-]*( [\\p{L}0-9-]+)*", 60, Rule.VALUE_SEARCHED);

  static final Kind<String> CODE =
      Form.of("[0-9]{4}", 4, Rule.VALUE_CODE)
          .repairing(text -> "0".repeat(4 - text.length()) + text);

  /** What Kolada calls a group of municipalities, or one municipality's code. */
  static final Kind<String> KOLADA =
      Form.of("G[0-9]{1,12}|[0-9]{4}", 13, Rule.VALUE_KOLADA)
          .repairing(text -> text.toUpperCase(Locale.ROOT));

  static final Kind<String> SHA256 = Form.of("[0-9a-f]{64}", 64, Rule.VALUE_ID);

  static final Kind<String> COLOR =
      Form.of("#[0-9A-Fa-f]{6}", 7, Rule.VALUE_COLOR)
          .repairing(text -> "#" + text)
          .whenEmpty(Rule.VALUE_COLOR_EMPTY);

  private static final String HOST =
      "https?://[^\\x00- \\xa0/?#:@\"<>\\\\^`{|}.-][^\\x00- \\xa0/?#:@\"<>\\\\^`{|}]*(:[0-9]{1,5})?";
  static final Kind<String> URL =
      Form.of(HOST + "([/?#][^\\x00- \\xa0\"<>\\\\^`{|}]*)?", 500, Rule.VALUE_URL)
          .repairing(Kinds::withScheme);
  static final Kind<String> BASE_URL =
      Form.of(HOST + "(/[^\\x00- \\xa0?#\"<>\\\\^`{|}]*)?", 500, Rule.VALUE_BASE_URL)
          .repairing(Kinds::withScheme);
  static final Kind<String> EMAIL =
      Form.of(
          "[^\\x00- \\xa0@<>\",;:?&%#]+@[^\\x00- \\xa0@<>\",;:.?&%#/]+([.][^\\x00- \\xa0@<>\",;:.?&%#/]+)+",
          200, Rule.VALUE_EMAIL);
  static final Kind<String> PHONE = Form.of("[+]?[0-9][0-9 ()-]{2,18}", 20, Rule.VALUE_PHONE);

  /** A file by its path from the content folder, perhaps with a line and a column. */
  static final Kind<String> PLACE =
      Form.of(
          "[^\\x00- \\x7f-\\xa0:\\\\/][^\\x00-\\x1f\\x7f-\\xa0:\\\\]*(:[1-9][0-9]{0,6}){0,2}",
          300,
          Rule.VALUE_PLACE);

  static final Kind<Rule> WAIVABLE = new Waivable();

  static final Choice UNIT =
      new Choice(
          List.of(
              "percent",
              "per-thousand",
              "index",
              "count",
              "kronor",
              "points",
              "days",
              "hours",
              "kilograms",
              "yes-no"),
          Map.ofEntries(
              Map.entry("procent", "percent"),
              Map.entry("%", "percent"),
              Map.entry("andel", "percent"),
              Map.entry("promille", "per-thousand"),
              Map.entry("‰", "per-thousand"),
              Map.entry("antal", "count"),
              Map.entry("st", "count"),
              Map.entry("kr", "kronor"),
              Map.entry("sek", "kronor"),
              Map.entry("poäng", "points"),
              Map.entry("dagar", "days"),
              Map.entry("dygn", "days"),
              Map.entry("timmar", "hours"),
              Map.entry("kilo", "kilograms"),
              Map.entry("kilogram", "kilograms"),
              Map.entry("kg", "kilograms"),
              Map.entry("ja/nej", "yes-no"),
              Map.entry("ja-nej", "yes-no")));
  static final Choice DIRECTION =
      new Choice(
          List.of("higher", "lower", "neutral"),
          Map.ofEntries(
              Map.entry("högre", "higher"),
              Map.entry("högre är bättre", "higher"),
              Map.entry("högt", "higher"),
              Map.entry("hög", "higher"),
              Map.entry("high", "higher"),
              Map.entry("lägre", "lower"),
              Map.entry("lägre är bättre", "lower"),
              Map.entry("lågt", "lower"),
              Map.entry("låg", "lower"),
              Map.entry("low", "lower"),
              Map.entry("neutralt", "neutral"),
              Map.entry("ingen", "neutral"),
              Map.entry("none", "neutral")));
  static final Choice MISSING =
      new Choice(
          List.of(
              "not-measured",
              "not-reported",
              "not-given",
              "not-applicable",
              "suppressed",
              "not-published"),
          Map.ofEntries(
              Map.entry("ej mätt", "not-measured"),
              Map.entry("inte mätt", "not-measured"),
              Map.entry("mättes inte", "not-measured"),
              Map.entry("-", "not-reported"),
              Map.entry("–", "not-reported"),
              Map.entry("—", "not-reported"),
              Map.entry("bortfall", "not-reported"),
              Map.entry("saknas", "not-reported"),
              Map.entry("ej redovisat", "not-given"),
              Map.entry("inte redovisat", "not-given"),
              Map.entry("uppgift saknas", "not-given"),
              Map.entry(".", "not-applicable"),
              Map.entry("ej tillämpligt", "not-applicable"),
              Map.entry("inte tillämpligt", "not-applicable"),
              Map.entry("..", "suppressed"),
              Map.entry("sekretess", "suppressed"),
              Map.entry("skyddas", "suppressed"),
              Map.entry("ej publicerat", "not-published"),
              Map.entry("inte publicerat", "not-published"),
              Map.entry("kommer senare", "not-published")));
  static final Choice ANSWER =
      new Choice(
          List.of("yes", "no"),
          Map.of(
              "ja", "yes",
              "yes", "yes",
              "true", "yes",
              "sant", "yes",
              "nej", "no",
              "no", "no",
              "false", "no",
              "falskt", "no"));
  static final Kind<Figure> FIGURE = new FigureKind(MISSING, ANSWER);
  static final Choice FREQUENCY =
      new Choice(
          List.of(
              "yearly",
              "odd-years",
              "even-years",
              "every-third-year",
              "quarterly",
              "once-a-term",
              "as-needed"),
          Map.ofEntries(
              Map.entry("varje år", "yearly"),
              Map.entry("årligen", "yearly"),
              Map.entry("vartannat år, ojämna år", "odd-years"),
              Map.entry("ojämna år", "odd-years"),
              Map.entry("udda år", "odd-years"),
              Map.entry("jämna år", "even-years"),
              Map.entry("vart tredje år", "every-third-year"),
              Map.entry("varje kvartal", "quarterly"),
              Map.entry("kvartalsvis", "quarterly"),
              Map.entry("minst en gång per mandatperiod", "once-a-term"),
              Map.entry("en gång per mandatperiod", "once-a-term"),
              Map.entry("mandatperiod", "once-a-term"),
              Map.entry("vid behov", "as-needed")));
  static final Choice PERIODS =
      new Choice(
          List.of("years", "quarters", "school-years"),
          Map.of("år", "years", "kvartal", "quarters", "läsår", "school-years"));
  static final Choice COMPARISON =
      new Choice(
          List.of(
              "similar",
              "all",
              "median",
              "nation",
              "county",
              "region",
              "size-class",
              "own-list",
              "municipality"),
          Map.of(
              "liknande kommuner", "similar",
              "liknande", "similar",
              "alla kommuner", "all",
              "riket", "nation",
              "län", "county",
              "storleksklass", "size-class",
              "egen lista", "own-list",
              "kommun", "municipality"));
  static final Choice GROUP =
      new Choice(
          List.of("best", "middle", "worst"),
          Map.of(
              "bästa", "best",
              "grön", "best",
              "mellersta", "middle",
              "mittersta", "middle",
              "gul", "middle",
              "sämsta", "worst",
              "röd", "worst"));
  static final Choice CHANGE =
      new Choice(
          List.of("improved", "unchanged", "worsened"),
          Map.of(
              "förbättrat", "improved",
              "bättre", "improved",
              "better", "improved",
              "oförändrat", "unchanged",
              "lika", "unchanged",
              "same", "unchanged",
              "försämrat", "worsened",
              "sämre", "worsened",
              "worse", "worsened"));
  static final Choice SEX =
      new Choice(
          List.of("women", "men"),
          Map.of(
              "kvinnor", "women",
              "flickor", "women",
              "tjejer", "women",
              "k", "women",
              "män", "men",
              "pojkar", "men",
              "killar", "men",
              "m", "men"));

  /** Where values can come from that are not written by hand. */
  static final Choice FETCHED = new Choice(List.of("kolada", "table"), Map.of("tabell", "table"));

  static final Choice BUDGET =
      new Choice(
          List.of("council", "board"),
          Map.of("kommunfullmäktige", "council", "fullmäktige", "council", "nämnd", "board"));
  static final Choice CORRECTION =
      new Choice(
          List.of("revision", "error", "method"),
          Map.of(
              "revidering", "revision",
              "reviderat", "revision",
              "fel", "error",
              "rättelse", "error",
              "metod", "method",
              "ny metod", "method"));
  static final Choice BOARD_KIND =
      new Choice(
          List.of("board", "company", "region"), Map.of("nämnd", "board", "bolag", "company"));
  static final Choice COMPARABLE =
      new Choice(
          List.of("yes", "partly", "no"), Map.of("ja", "yes", "delvis", "partly", "nej", "no"));
  static final Choice NONE =
      new Choice(
          List.of("none"), Map.of("inget", "none", "inga", "none", "ingen", "none", "nej", "none"));
  static final Choice COMPLIANCE =
      new Choice(
          List.of("full", "partly", "not-compliant"),
          Map.of(
              "helt förenlig", "full",
              "helt", "full",
              "delvis förenlig", "partly",
              "delvis", "partly",
              "inte förenlig", "not-compliant",
              "inte", "not-compliant"));
  static final Choice EVALUATION =
      new Choice(
          List.of("self", "external"),
          Map.of(
              "självskattning", "self",
              "intern", "self",
              "extern granskning", "external",
              "extern", "external"));
  static final Choice CARDS =
      new Choice(
          List.of("all", "areas", "none"),
          Map.of(
              "alla", "all",
              "ja", "all",
              "true", "all",
              "områden", "areas",
              "inga", "none",
              "nej", "none",
              "false", "none"));
  static final Choice LICENSE =
      new Choice(
          List.of("CC0-1.0", "CC-BY-4.0", "PDM-1.0"),
          Map.of(
              "cc0", "CC0-1.0",
              "cc by", "CC-BY-4.0",
              "cc-by", "CC-BY-4.0",
              "pdm", "PDM-1.0"));

  /** Formats of figures that can be chosen; a description of the CSV comes with it. */
  static final Choice DATA_FORMAT =
      new Choice(
          List.of("xlsx", "excel-csv", "csv", "json", "json-stat"),
          Map.of("excel", "xlsx", "jsonstat", "json-stat"));

  static final Choice NEWS =
      new Choice(
          List.of("news", "press-release"),
          Map.of("nyhet", "news", "pressmeddelande", "press-release"));

  private Kinds() {}

  private static String withScheme(String text) {
    return text.contains(".") && !text.contains(":") ? "https://" + text : text;
  }

  private static String slashed(String address) {
    return ("/" + address + "/").replaceAll("/+", "/");
  }
}
