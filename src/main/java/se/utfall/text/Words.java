package se.utfall.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.utfall.text.Prose.Said;
import se.utfall.text.Prose.Statement.Kind;

/** The words of a piece of Markdown without its marks, each figure being {@link Said#FIGURE}. */
final class Words {
  private static final Pattern FIGURE = Pattern.compile(" ?" + Said.FIGURE);

  private final StringBuilder out = new StringBuilder();
  private final List<Spot> spots = new ArrayList<>();
  private String text = "";

  /** Where in the words a claim or a figure stands. */
  record Spot(StatementNode node, int start, int end) {}

  private Words() {}

  /** The words of a block, and which of them are claims and figures. */
  static Words of(Node block) {
    Words words = new Words();
    words.children(block);
    words.text = Typography.keepTogether(' ', words.out.toString());
    return words;
  }

  /** The words within a node: what remains of a link's text or an image's. */
  static String within(Node node) {
    return of(node).text().strip();
  }

  /** The words within a node that stay the same whatever its figures are. */
  static String lasting(Node node) {
    return FIGURE.matcher(within(node)).replaceAll("").strip();
  }

  String text() {
    return text;
  }

  /** Its claims and figures in the order in which they begin. */
  List<Spot> spots() {
    return spots;
  }

  /** A text as meant: entities and backslashes resolved. */
  static String plain(CharSequence written) {
    String text = written.toString();
    boolean plain = text.indexOf('\\') < 0 && text.indexOf('&') < 0;
    return plain ? text : Escaping.unescapeString(text);
  }

  /** The content of a code span: on one line, without the space that keeps backticks apart. */
  static String code(Code node) {
    String code = node.getText().toString().replaceAll("\r\n?|\n", " ");
    boolean padded = code.length() > 2 && code.startsWith(" ") && code.endsWith(" ");
    String text = padded && !code.isBlank() ? code.substring(1, code.length() - 1) : code;
    return node.getAncestorOfType(TableCell.class) == null ? text : text.replace("\\|", "|");
  }

  /** Whether a reference leads nowhere, so that its brackets are part of the text. */
  static boolean isUndefined(RefNode node) {
    return node.getReferenceNode(node.getDocument()) == null;
  }

  /** What stands in a node before its children, as written. */
  static BasedSequence before(Node node) {
    return node.getChars().prefixOf(node.getChildChars());
  }

  /** What stands in a node behind its children, as written. */
  static BasedSequence behind(Node node) {
    return node.getChars().suffixOf(node.getChildChars());
  }

  /** Whether it stands where no figure can: in what is said for an image. */
  static boolean isDescription(Node node) {
    RefNode reference = (RefNode) node.getAncestorOfType(ImageRef.class);
    return node.getAncestorOfType(Image.class) != null
        || (reference != null && !isUndefined(reference));
  }

  private void children(Node node) {
    for (Node child : node.getChildren()) {
      add(child);
    }
  }

  private void add(Node node) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      out.append(plain(node.getChars()).replace(Said.FIGURE, ' '));
    } else if (node instanceof StatementNode statement) {
      statement(statement);
    } else if (node instanceof FaultNode) {
      out.append(node.getChars());
    } else if (node instanceof Code code) {
      out.append(code(code).replace(Said.FIGURE, ' '));
    } else if (node instanceof AutoLink link) {
      out.append(link.getText());
    } else if (node instanceof MailLink link) {
      out.append(link.getText());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      out.append(' ');
    } else if (node instanceof RefNode ref && isUndefined(ref)) {
      out.append(plain(before(node)));
      children(node);
      out.append(plain(behind(node)));
    } else {
      children(node);
    }
  }

  private void statement(StatementNode node) {
    if (isDescription(node)) {
      out.append(node.getChars());
      return;
    }
    int start = out.length();
    int place = spots.size();
    spots.add(new Spot(node, start, start));
    if (node.kind() == Kind.FIGURE) {
      out.append(Said.FIGURE);
    } else {
      children(node);
    }
    spots.set(place, new Spot(node, start, out.length()));
  }
}
