package se.utfall.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/** The words of a piece of Markdown without its marks. */
final class Words {
  private final StringBuilder out = new StringBuilder();

  private Words() {}

  /** The words within a node: what remains of a heading, a link's text or an image's. */
  static String within(Node node) {
    Words words = new Words();
    words.children(node);
    return Typography.keepPercent(' ', words.out.toString()).strip();
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

  private void children(Node node) {
    for (Node child : node.getChildren()) {
      add(child);
    }
  }

  private void add(Node node) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      out.append(plain(node.getChars()));
    } else if (node instanceof Code code) {
      out.append(code(code));
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
}
