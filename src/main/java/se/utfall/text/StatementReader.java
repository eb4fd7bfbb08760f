package se.utfall.text;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import se.utfall.text.Prose.Said;
import se.utfall.text.Prose.Statement;
import se.utfall.text.Prose.Statement.Kind;
import se.utfall.text.Sentences.Span;

/** Collects a text's claims and figures block by block, each with its sentence. */
final class StatementReader {
  private static final String QUOTES = "\"”“„»«’‘'([–—- ";

  private final SourceText source;
  private final Diagnostics findings;
  final List<Statement> statements = new ArrayList<>();

  StatementReader(SourceText source, Diagnostics findings) {
    this.source = source;
    this.findings = findings;
  }

  /** Reads what stands in a paragraph, a heading or a cell. */
  void block(Node block) {
    Words words = Words.of(block);
    List<Words.Spot> spots = words.spots();
    if (spots.isEmpty()) {
      return;
    }
    int number = statements.size();
    for (Words.Spot spot : spots) {
      spot.node().number(number++);
    }
    List<Span> sentences = Sentences.of(words.text());
    Span span = new Span(0, 0);
    Said sentence = new Said("", List.of());
    for (Words.Spot spot : spots) {
      Span own = sentence(spot, sentences);
      sentence = own.equals(span) ? sentence : said(words, own.start(), own.end());
      span = own;
      statements.add(statement(spot, words, span, sentence));
      check(spot, words);
    }
  }

  private Statement statement(Words.Spot spot, Words words, Span span, Said sentence) {
    StatementNode node = spot.node();
    BasedSequence expression = node.expression();
    String before = words.text().substring(span.start(), spot.start());
    return new Statement(
        node.kind(),
        node.getStartOffset(),
        node.getEndOffset(),
        node.words().getStartOffset(),
        node.words().getEndOffset(),
        expression.getStartOffset(),
        source.text().substring(expression.getStartOffset(), expression.getEndOffset()),
        said(words, spot.start(), spot.end()),
        sentence,
        at(before, words.text().substring(spot.start(), spot.end())),
        before.chars().allMatch(c -> QUOTES.indexOf(c) >= 0));
  }

  /** Where the words begin in a sentence that has no blanks around it. */
  private static int at(String before, String words) {
    String whole = before + words;
    int first = whole.length() - whole.stripLeading().length();
    return Math.max(before.length() + words.length() - words.stripLeading().length() - first, 0);
  }

  private void check(Words.Spot spot, Words words) {
    StatementNode node = spot.node();
    if (node.kind() == Kind.FIGURE) {
      return;
    }
    Position at = source.position(node.getStartOffset());
    if (node.getAncestorOfType(StatementNode.class) != null) {
      findings.add(at, Rule.STATEMENT_NESTED);
    }
    if (words.text().substring(spot.start(), spot.end()).isBlank()) {
      findings.add(at, Rule.STATEMENT_WORDS, node.expression().toString());
    }
  }

  /** From where the sentence begins that it begins in, to where that ends which it ends in. */
  private static Span sentence(Words.Spot spot, List<Span> sentences) {
    int start = spot.start();
    int end = spot.end();
    for (Span span : sentences) {
      boolean meets = span.start() < spot.end() && spot.start() < span.end();
      start = meets ? Math.min(start, span.start()) : start;
      end = meets ? Math.max(end, span.end()) : end;
    }
    return new Span(start, end);
  }

  private static Said said(Words words, int start, int end) {
    List<Integer> figures =
        words.spots().stream()
            .filter(s -> s.node().kind() == Kind.FIGURE && s.start() >= start && s.end() <= end)
            .map(s -> s.node().number())
            .toList();
    return new Said(words.text().substring(start, end).strip(), figures);
  }
}
