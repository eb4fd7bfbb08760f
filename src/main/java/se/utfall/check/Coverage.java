package se.utfall.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.utfall.check.Sounding.Sound;
import se.utfall.text.Position;
import se.utfall.text.Prose.Passage;
import se.utfall.text.Prose.Said;
import se.utfall.text.Prose.Statement;
import se.utfall.text.Sentences;
import se.utfall.text.Sentences.Span;

/** Reads texts for sentences that sound like claims, and for how long they are. */
final class Coverage {
  private static final int LONGEST = 3;
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern BLANK_BEFORE_MARK =
      Pattern.compile(" (?=[.,;:!?)]|”(?![\\p{L}\\p{N}\uFFFC]))");

  private final Sounding sounding;

  Coverage(Lexicon lexicon) {
    this.sounding = lexicon.sounding();
  }

  /** What there is to say about one text, given its claims and figures. */
  TextReview review(
      String path, Optional<String> page, List<Passage> passages, List<Statement> statements) {
    Tally tally = new Tally();
    Cursor cursor = new Cursor(statements);
    for (Passage passage : passages) {
      int end = passage.start() + passage.written().length();
      read(passage, cursor.within(passage.start(), end), tally);
    }
    return tally.review(path, page, statements);
  }

  private void read(Passage passage, List<Statement> statements, Tally tally) {
    String bare = Bare.of(passage, statements);
    boolean cell = isCell(passage);
    Cursor cursor = new Cursor(statements);
    for (Span span : Sentences.of(bare)) {
      String sentence = bare.substring(span.start(), span.end());
      if (!cell) {
        tally.read(passage, span, sentence);
      }
      if (!passage.quoted()) {
        int start = passage.start();
        List<Statement> within = cursor.within(start + span.start(), start + span.end());
        count(passage, span, sentence, within, tally);
      }
    }
  }

  private void count(
      Passage passage, Span span, String sentence, List<Statement> within, Tally tally) {
    Answered answered = new Answered(within, passage.start() + span.start());
    boolean checked = answered.reach() != Answered.Reach.NOTHING;
    String unmarked = answered.unmarked(sentence);
    List<Sound> rest = checked ? sounding.beside(unmarked, answered) : List.of();
    Optional<Sound> sound = checked ? rest.stream().findFirst() : sounding.of(unmarked);
    boolean nothing = sound.isEmpty() && (checked || answered.hasClaim());
    if (nothing || sound.filter(Sound::printed).isPresent()) {
      tally.covered++;
    } else if (sound.isPresent()) {
      Position at = passage.at(span.start() + sound.get().at());
      List<String> words = rest.stream().map(Sound::word).distinct().toList();
      tally.unchecked.add(new Unchecked(at, shown(passage, span, sentence, within), words));
    }
  }

  /** A cell of a table is no sentence, though it may claim something. */
  private static boolean isCell(Passage passage) {
    String text = passage.source().text();
    int after = passage.start() + passage.written().length();
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    int before = passage.start() - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    boolean closed = after < text.length() && text.charAt(after) == '|';
    return closed || (before >= 0 && text.charAt(before) == '|');
  }

  /** On one line and without marks, each figure as it is written. */
  private static String shown(
      Passage passage, Span span, String sentence, List<Statement> statements) {
    String spaced = BLANK.matcher(sentence).replaceAll(" ").strip();
    String tidy = BLANK_BEFORE_MARK.matcher(spaced).replaceAll("");
    StringBuilder out = new StringBuilder();
    Iterator<Statement> figures =
        statements.stream()
            .filter(s -> s.kind() == Statement.Kind.FIGURE)
            .filter(s -> s.start() >= passage.start() + span.start())
            .iterator();
    for (int i = 0; i < tidy.length(); i++) {
      boolean figure = tidy.charAt(i) == Said.FIGURE && figures.hasNext();
      out.append(figure ? "{{" + figures.next().expression() + "}}" : tidy.substring(i, i + 1));
    }
    return out.toString();
  }

  /** A sentence that has been read, and how many words it has. */
  private record Read(Passage passage, Span span, String sentence, int words) {

    LongSentence shown(List<Statement> statements) {
      String whole = Coverage.shown(passage, span, sentence, statements);
      return new LongSentence(passage.at(span.start()), words, whole);
    }
  }

  /** Goes through statements, which are in the order of their beginnings, with what is read. */
  private static final class Cursor {
    private final List<Statement> statements;
    private int next;

    Cursor(List<Statement> statements) {
      this.statements = statements;
    }

    /** What stands at least in part within a stretch, none of which lies before an earlier one. */
    List<Statement> within(int start, int end) {
      while (next < statements.size() && statements.get(next).end() <= start) {
        next++;
      }
      List<Statement> within = new ArrayList<>();
      for (int i = next; i < statements.size() && statements.get(i).start() < end; i++) {
        if (statements.get(i).end() > start) {
          within.add(statements.get(i));
        }
      }
      return within;
    }
  }

  /** What has been counted so far in one text. */
  private static final class Tally {
    private final List<Unchecked> unchecked = new ArrayList<>();
    private final List<Read> sentences = new ArrayList<>();
    private Readability readability = Readability.NOTHING;
    private int covered;

    void read(Passage passage, Span span, String sentence) {
      Readability one = Readability.of(sentence);
      readability = readability.and(one);
      sentences.add(new Read(passage, span, sentence, one.words()));
    }

    TextReview review(String path, Optional<String> page, List<Statement> statements) {
      List<LongSentence> longest =
          sentences.stream()
              .sorted(Comparator.comparing(Read::words).reversed())
              .limit(LONGEST)
              .map(read -> read.shown(statements))
              .toList();
      return new TextReview(
          path,
          page,
          covered + unchecked.size(),
          covered,
          List.copyOf(unchecked),
          readability.lix(),
          longest);
    }
  }
}
