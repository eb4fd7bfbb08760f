package se.utfall.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.List;
import se.utfall.check.LongSentence;
import se.utfall.check.Review;
import se.utfall.check.TextReview;
import se.utfall.check.Unchecked;
import se.utfall.text.Messages;

/** Prints what is known about texts with sentences that sound like claims; else nothing. */
final class TextReport {
  private static final String INDENT = "    ";
  private static final int SHOWN = 80;

  private final Messages messages;
  private final PrintWriter out;

  TextReport(Messages messages, PrintWriter out) {
    this.messages = messages;
    this.out = out;
  }

  /** Every text with what is unchecked in it, and the total; if asked for, how each is to read. */
  void whole(Review review, boolean verbose) {
    for (TextReview text : review.texts()) {
      boolean readable = verbose && !text.longest().isEmpty();
      if (readable || text.sounding() > 0) {
        text(text);
      }
      if (readable) {
        readability(text);
      }
    }
    total(review);
  }

  /** How many of all sentences that sound like claims are checked. */
  void total(Review review) {
    int sounding = review.sounding();
    if (sounding > 0) {
      String key = sounding == 1 ? "cli.claims.one" : "cli.claims.other";
      say("", key, number(review.covered()), number(sounding), number(review.coverage()));
    }
  }

  private void text(TextReview text) {
    say(
        "",
        "cli.text",
        text.path(),
        number(text.covered()),
        number(text.sounding()),
        number(text.coverage()));
    text.unchecked().forEach(this::unchecked);
  }

  private void unchecked(Unchecked sentence) {
    out.println(INDENT + sentence.at() + ": " + shown(sentence.sentence()));
    if (!sentence.words().isEmpty()) {
      String words = sentence.words().stream().map(this::quoted).collect(joining(", "));
      say(INDENT + INDENT, "cli.text.words", words);
    }
  }

  private String quoted(String words) {
    return messages.text("cli.text.word", List.of(shown(words)));
  }

  private void readability(TextReview text) {
    String decimal = messages.text("number.decimal", List.of());
    say(INDENT, "cli.lix", text.lix().toPlainString().replace(".", decimal));
    text.longest().forEach(this::sentence);
  }

  private void sentence(LongSentence longest) {
    say(
        INDENT + INDENT,
        longest.words() == 1 ? "cli.lix.one" : "cli.lix.other",
        number(longest.words()),
        number(longest.at().line()),
        shown(longest.sentence()));
  }

  /** A sentence as one short line, without letters that a terminal could obey. */
  private static String shown(String sentence) {
    String line = sentence.replaceAll("\\p{Cf}", "").replaceAll("[\\s\\p{Cc}]+", " ").strip();
    return line.codePointCount(0, line.length()) > SHOWN
        ? line.substring(0, line.offsetByCodePoints(0, SHOWN)).strip() + "…"
        : line;
  }

  private static String number(long n) {
    return Long.toString(n);
  }

  private void say(String indent, String key, String... args) {
    out.println(indent + messages.text(key, List.of(args)));
  }
}
