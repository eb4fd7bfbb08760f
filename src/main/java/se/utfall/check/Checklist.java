package se.utfall.check;

import java.time.LocalDate;
import java.util.List;
import se.utfall.content.Content;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;

/**
 * What must be in place before content without errors is published. None of it is wrong while one
 * writes, so it is asked for only when somebody says so.
 */
public final class Checklist {
  private static final List<Check> ITEMS =
      List.of(
          new ReleaseSite(),
          new ReleaseDates(),
          new ReleaseSurvey(),
          new ReleaseCommentary(),
          new ReleaseTodo());

  private Checklist() {}

  /** Everything on the list that is not in place on a day, by its place in the content. */
  public static List<Diagnostic> of(Content content, List<String> languages, LocalDate day) {
    Diagnostics findings = new Diagnostics();
    Draft draft = Draft.of(content, languages, List.of(), day, false, new Diagnostics());
    ITEMS.forEach(item -> item.check(draft, findings));
    return findings.sorted();
  }
}
