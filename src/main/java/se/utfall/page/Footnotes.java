package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The notes beneath one table, numbered as its reader meets them; equal notes share a number. */
final class Footnotes {
  private final String prefix;
  private final List<Footnote> notes = new ArrayList<>();

  /** The prefix makes the notes' ids unique on a page with several tables. */
  Footnotes(String prefix) {
    this.prefix = prefix;
  }

  /** The next note of the table, or the one before with the same words. */
  Optional<Footnote> add(Optional<String> text) {
    return text.map(words -> known(words).orElseGet(() -> next(words)));
  }

  List<Footnote> all() {
    return List.copyOf(notes);
  }

  private Optional<Footnote> known(String words) {
    return notes.stream()
        .filter(note -> note.text().equals(words))
        .findFirst()
        .map(note -> new Footnote(note.id(), note.mark(), words, false));
  }

  private Footnote next(String words) {
    String mark = Integer.toString(notes.size() + 1);
    Footnote note = new Footnote(prefix + "-" + mark, mark, words, true);
    notes.add(note);
    return note;
  }
}
