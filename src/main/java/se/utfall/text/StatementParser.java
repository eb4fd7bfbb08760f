package se.utfall.text;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.utfall.text.Prose.Statement.Kind;

/**
 * Puts claims and figures into the tree of one text, so that other marks nest in them and they in
 * those.
 */
final class StatementParser implements InlineParserExtension {
  private final InlineParser parser;
  private final Deque<Open> opened = new ArrayDeque<>();
  private BasedSequence input = BasedSequence.NULL;
  private StatementScan scan = StatementScan.NOTHING;

  /** A claim whose words are being read. */
  private record Open(Node mark, @Nullable Delimiter before, int start, int wordsEnd, int end) {}

  /** Makes one for each text that is read. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "[]{}";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new StatementParser((InlineParser) parser);
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }

  private StatementParser(InlineParser parser) {
    this.parser = parser;
  }

  @Override
  public boolean parse(LightInlineParser same) {
    if (parser.getInput() != input) {
      input = parser.getInput();
      opened.clear();
      scan = StatementScan.of(parser);
    }
    int at = parser.getIndex();
    if (!opened.isEmpty() && opened.getFirst().wordsEnd() == at) {
      return close(opened.removeFirst());
    }
    return scan.at(at).read(this, at);
  }

  /** A claim begins; until it ends it is only a bracket. */
  boolean open(int at, int wordsEnd, int end) {
    Delimiter before = parser.getLastDelimiter();
    FaultNode mark = new FaultNode(input.subSequence(at, at + 1), Rule.STATEMENT_OPEN);
    append(mark, at + 1);
    opened.addFirst(new Open(mark, before, at, wordsEnd, end));
    return true;
  }

  boolean figure(int at, int end) {
    BasedSequence all = input.subSequence(at, end);
    append(new StatementNode(Kind.FIGURE, all, all, input.subSequence(at + 2, end - 2)), end);
    return true;
  }

  boolean wrong(int at, int end, Rule rule) {
    append(new FaultNode(input.subSequence(at, end), rule), end);
    return true;
  }

  private boolean close(Open open) {
    if (open.mark().getParent() != parser.getBlock()) {
      return false;
    }
    parser.flushTextNode();
    parser.processDelimiters(open.before());
    BasedSequence all = input.subSequence(open.start(), open.end());
    BasedSequence words = input.subSequence(open.start() + 1, open.wordsEnd());
    BasedSequence expression = input.subSequence(open.wordsEnd() + 2, open.end() - 1);
    Node marked =
        LanguageNode.tag(expression)
            .<Node>map(tag -> new LanguageNode(all, tag))
            .orElseGet(() -> new StatementNode(Kind.CLAIM, all, words, expression));
    open.mark().insertBefore(marked);
    open.mark().unlink();
    for (Node next = marked.getNext(); next != null; next = marked.getNext()) {
      marked.appendChild(next);
    }
    parser.setIndex(open.end());
    return true;
  }

  private void append(Node node, int end) {
    parser.flushTextNode();
    parser.appendNode(node);
    parser.setIndex(end);
  }

  @Override
  public void finalizeBlock(InlineParser same) {}

  @Override
  public void finalizeDocument(InlineParser same) {}
}
