package se.utfall.text;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/**
 * What a text may weigh. The parser needs quadratic time and deep stacks for texts that no editor
 * writes, so these are refused before it sees them.
 */
final class Limits {
  static final int TEXT = 100_000;
  static final int TEXT_LINES = 5_000;
  static final int PARAGRAPH = 10_000;
  static final int PARAGRAPH_LINES = 200;
  static final int PARAGRAPH_SIGNS = 500;
  static final int TABLE = 50_000;
  static final int TABLE_LINES = 500;
  static final int TABLE_SIGNS = 2_500;
  static final int COLUMNS = 100;
  static final int MARKERS = 20;
  static final int TREE = 64;

  private static final String SIGNS = "[*_`<&{";

  private final SourceText source;
  private final Diagnostics findings;
  private int runStart;
  private int runLines;
  private int runSigns;
  private int itemIndent;
  private boolean fits = true;

  private Limits(SourceText source, Diagnostics findings) {
    this.source = source;
    this.findings = findings;
  }

  /** Whether the text from an offset on may be parsed; if not, the findings say why. */
  static boolean allow(SourceText source, int start, Diagnostics findings) {
    if (source.text().length() - start > TEXT) {
      findings.add(source.position(start), Rule.MARKDOWN_TOO_LONG, sizes());
      return false;
    }
    Limits limits = new Limits(source, findings);
    limits.lines(start);
    return limits.fits;
  }

  /** The first node that lies too deep to be walked. */
  static Optional<Node> tooDeep(Node root) {
    Node node = root;
    int depth = 0;
    while (depth <= TREE) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != root && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      if (node == root) {
        return Optional.empty();
      }
      node = node.getNext();
    }
    return Optional.of(node);
  }

  private void lines(int start) {
    String text = source.text();
    endRun(start);
    int lines = 0;
    for (int at = start; at < text.length() && fits; lines++) {
      int end = lineEnd(text, at);
      line(new MarkdownLine(text, at, end));
      at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    if (lines > TEXT_LINES && fits) {
      refuse(start, Rule.MARKDOWN_TOO_LONG, sizes());
    }
  }

  private void line(MarkdownLine line) {
    if (line.markers() > MARKERS) {
      refuse(line.start(), Rule.MARKDOWN_TOO_DEEP, "" + MARKERS);
    } else if (line.isBlank()) {
      endRun(line.end() + 1);
    } else {
      count(line);
    }
  }

  private void count(MarkdownLine line) {
    if (runLines == 0 || (line.isItem() && line.indent() <= itemIndent + 5)) {
      endRun(line.start());
      itemIndent = line.indent();
    }
    runLines++;
    runSigns += line.count(SIGNS);
    int size = line.end() - runStart;
    if (line.length() > PARAGRAPH || size > (line.isRow() ? TABLE : PARAGRAPH)) {
      refuse(runStart, Rule.MARKDOWN_TOO_LONG, sizes());
    } else if (isDense(line)) {
      String[] most = {"" + PARAGRAPH_LINES, "" + PARAGRAPH_SIGNS, "" + COLUMNS};
      refuse(runStart, Rule.MARKDOWN_TOO_DENSE, most);
    }
  }

  private boolean isDense(MarkdownLine line) {
    return runLines > (line.isRow() ? TABLE_LINES : PARAGRAPH_LINES)
        || runSigns > (line.isRow() ? TABLE_SIGNS : PARAGRAPH_SIGNS)
        || line.count("|") > COLUMNS;
  }

  private static String[] sizes() {
    return new String[] {"" + TEXT, "" + TEXT_LINES, "" + PARAGRAPH};
  }

  private void endRun(int next) {
    runStart = next;
    runLines = 0;
    runSigns = 0;
  }

  private void refuse(int at, Rule rule, String... args) {
    findings.add(source.position(at), rule, args);
    fits = false;
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
