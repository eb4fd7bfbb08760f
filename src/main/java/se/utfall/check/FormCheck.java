package se.utfall.check;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import se.utfall.content.Field;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Prose;

/** Numbers and days in an editor's own words are written as readers are used to. */
final class FormCheck implements Check {
  private static final String SWEDISH = "sv";

  /** What stands in a text but is not read as words: targets, expressions, code, addresses. */
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "\\]\\([^)]*\\)|\\{[^}]*\\}+|`[^`]*`|<[^>\\s]+>|(?:https?://|www\\.)[^\\s)>]+|\\S+@\\S+");

  @Override
  public void check(Draft draft, Diagnostics findings) {
    Optional<String> language = draft.content().site().flatMap(site -> site.language().value());
    List<Form> forms = language.filter(SWEDISH::equals).map(sv -> Form.SWEDISH).orElse(Form.COMMON);
    find(draft, forms, findings);
  }

  /** Reports every place of some forms in all that an editor has written. */
  static void find(Draft draft, List<Form> forms, Diagnostics findings) {
    for (Text text : draft.texts()) {
      for (Prose.Passage passage : text.prose().passages()) {
        find(passage.written(), passage::at, forms, findings);
      }
    }
    for (Field<String> field : Printed.of(draft)) {
      field.value().ifPresent(text -> find(text, at -> field.at(), forms, findings));
    }
  }

  private static void find(
      String text, IntFunction<Position> place, List<Form> forms, Diagnostics findings) {
    String words = masked(text);
    for (Form form : forms) {
      form.in(words)
          .map(
              match -> {
                String mended = form.mended().apply(match.group());
                return Diagnostic.of(place.apply(match.start()), form.rule(), match.group())
                    .near(Optional.of(mended).filter(other -> !other.equals(match.group())));
              })
          .forEach(findings::add);
    }
  }

  /** The text with a letter for each character that is no word, so that places stay. */
  private static String masked(String text) {
    return NO_WORDS.matcher(text).replaceAll(match -> "x".repeat(match.group().length()));
  }
}
