package se.utfall.lint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A day is written 2026-11-20 or 20 november 2026, and is one that there is. */
final class Dates implements Lint.OfPage {
  private static final String MONTH =
      "(?:jan|feb|mars|mar|apr|maj|may|juni|jun|juli|jul|aug|sept|sep|okt|oct|nov|dec)";

  private static final List<Pattern> WRONG =
      List.of(
          Pattern.compile("(?<!\\d)\\d{1,2}/\\d{1,2}[ \u00a0/-](?:19|20)\\d{2}(?!\\d)"),
          Pattern.compile("(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\.(?:19|20)?\\d{2}(?!\\d|\\.\\d)"),
          Pattern.compile("(?<!\\d)(?:19|20)\\d{2}([./])\\d{1,2}\\1\\d{1,2}(?!\\d)"),
          Pattern.compile("(?<!\\d)(?:19|20)\\d{2}-(?:\\d-\\d{1,2}|\\d{2}-\\d)(?!\\d)"),
          Pattern.compile(
              "(?<![\\p{L}\\d])(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])(?!\\d)"),
          Pattern.compile(
              "(?iu)(?<!\\d)\\d{1,2}(?::e|:a|st|nd|rd|th)?[ \u00a0]"
                  + MONTH
                  + "\\.?[ \u00a0]\\d{4}"),
          Pattern.compile("(?iu)\\b" + MONTH + "\\p{L}*\\.? \\d{1,2}, ?\\d{4}"));

  private static final Pattern ISO = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");
  private static final Pattern MAY =
      Pattern.compile("(?i)\\d{1,2}[ \u00a0](?:maj|may|mars|juni|juli)[ \u00a0]\\d{4}");

  @Override
  public String rule() {
    return "dates";
  }

  @Override
  public void read(WebPage page, Faults faults) {
    for (PageText.Piece piece : PageText.of(page)) {
      WRONG.stream()
          .flatMap(form -> form.matcher(piece.text()).results())
          .filter(found -> !MAY.matcher(found.group()).matches())
          .forEach(found -> faults.add(page, piece.at(), "“" + found.group() + "”"));
      ISO.matcher(piece.text())
          .results()
          .filter(day -> !isDay(day.group()))
          .forEach(day -> faults.add(page, piece.at(), "no such day: " + day.group()));
    }
    for (Element time : page.dom().select("time")) {
      if (!isDay(time.attr("datetime"))) {
        faults.add(page, time, "a time that programs can't read");
      }
    }
  }

  private static boolean isDay(String written) {
    try {
      return LocalDate.parse(written).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
