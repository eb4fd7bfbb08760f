package se.utfall.page;

import java.util.List;
import se.utfall.text.Prose;
import se.utfall.text.Prose.Said;
import se.utfall.text.Prose.Statement;

/** Repeats what a text says, with what its figures print. */
final class Quotes {
  private static final int SHORT = 240;

  private final Prose.Spoken spoken;

  Quotes(Prose.Spoken spoken) {
    this.spoken = spoken;
  }

  /** A statement's words within their sentence, if that is short. */
  Verification.Quote of(Statement statement) {
    Said sentence = statement.sentence();
    String words = statement.words().text();
    int start = statement.at();
    boolean within = sentence.text().startsWith(words, start);
    if (words.isEmpty() || !within || sentence.text().length() > SHORT) {
      return new Verification.Quote("", said(statement.words()), "");
    }
    int end = start + words.length();
    return new Verification.Quote(
        said(part(sentence, 0, start)),
        said(part(sentence, start, end)),
        said(part(sentence, end, sentence.text().length())));
  }

  String said(Said said) {
    return said.with(spoken::figure);
  }

  private static Said part(Said said, int start, int end) {
    int first = figures(said.text(), start);
    int last = figures(said.text(), end);
    List<Integer> within = said.figures().stream().skip(first).limit((long) last - first).toList();
    return new Said(said.text().substring(start, end), within);
  }

  /** How many figures there are before a place. */
  private static int figures(String text, int end) {
    return (int) text.chars().limit(end).filter(c -> c == Said.FIGURE).count();
  }
}
