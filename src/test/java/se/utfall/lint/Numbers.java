package se.utfall.lint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How Swedish pages write numbers, in text, tables, drawings and what is read out. */
final class Numbers implements Lint.OfPage {
  /** Names with a number that has points of its own. */
  private static final Pattern NAMES =
      Pattern.compile("(?:WCAG|version|EUPL|CC BY|UA-|V)[ \u00a0-]?\\d+(?:\\.\\d+)+");

  private static final Map<String, Pattern> FAULTS = new LinkedHashMap<>();

  static {
    fault("a decimal point", "(?<![\\d.])\\d+\\.\\d+(?!\\d|\\.\\d)");
    fault("thousands not set apart", "(?<![\\p{L}\\d,.\u2013-])\\d{5,}(?![\\d-])");
    fault(
        "thousands set apart by a comma",
        "(?<![\\d,])[1-9]\\d{0,2}(?:,000|(?:,\\d{3}){2,})(?!\\d)");
    fault("thousands that a line can part", "(?<![\\p{L}\\d,])\\d{1,3}(?:[ \\n]\\d{3})+(?!\\d)");
    fault("a hyphen for a minus", "(?:^|[\\s(])-\\d");
    fault("a dash for a minus", "(?:^|[\\s(])\u2013\\d");
    fault("a hyphen in a range", "(?<![\\p{L}\\d-])[1-9]\\d{0,3}-[1-9]\\d{0,3}(?![\\d-])");
    fault("blanks around a range's dash", "\\d[ \u00a0][\u2013-][ \u00a0]\\d");
    fault("a percent sign that can part", "\\d[ \\n]?[%\u2030]");
  }

  private static void fault(String what, String form) {
    FAULTS.put(what, Pattern.compile(form));
  }

  @Override
  public String rule() {
    return "numbers";
  }

  @Override
  public void read(WebPage page, Faults faults) {
    for (PageText.Piece piece : PageText.of(page)) {
      if (piece.lang().startsWith("sv")) {
        read(page, piece, faults);
      }
    }
  }

  private static void read(WebPage page, PageText.Piece piece, Faults faults) {
    String text = NAMES.matcher(piece.text()).replaceAll("");
    FAULTS.forEach(
        (what, form) -> {
          Matcher found = form.matcher(text);
          while (found.find()) {
            faults.add(page, piece.at(), what + ": “" + found.group().strip() + "”");
          }
        });
  }
}
