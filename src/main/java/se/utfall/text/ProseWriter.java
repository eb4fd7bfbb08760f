package se.utfall.text;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Iterator;
import java.util.List;

/** Writes a text's blocks as HTML, one newline between them. */
final class ProseWriter {
  static final Nodes<ProseWriter> NODES =
      new Nodes<ProseWriter>()
          .with(Paragraph.class, ProseWriter::paragraph)
          .with(Heading.class, ProseWriter::heading)
          .with(BlockQuote.class, (w, n) -> w.container("blockquote", "", n))
          .with(BulletList.class, (w, n) -> w.container("ul", "", n))
          .with(OrderedList.class, ProseWriter::orderedList)
          .with(BulletListItem.class, ProseWriter::item)
          .with(OrderedListItem.class, ProseWriter::item)
          .with(FencedCodeBlock.class, (w, n) -> w.code(n.getContentChars().toString()))
          .with(IndentedCodeBlock.class, (w, n) -> w.code(indented(n)))
          .with(ThematicBreak.class, (w, n) -> w.out.markup("<hr>"))
          .with(TableBlock.class, (w, n) -> w.tables.write(n))
          .with(HtmlBlock.class, ProseWriter::shown)
          .with(HtmlCommentBlock.class, ProseWriter::shown);

  /** What a phone shows of a line of code; longer ones scroll, for which keys need a way in. */
  private static final int NARROW = 30;

  private final Draft out = new Draft();
  private final InlineWriter inline = new InlineWriter(out);
  private final TableWriter tables = new TableWriter(out, inline);
  private final Iterator<Prose.Heading> headings;
  private int scrolling;

  private ProseWriter(List<Prose.Heading> headings) {
    this.headings = headings.iterator();
  }

  /** The text as HTML, with its headings' anchors in reading order. */
  static List<Draft.Part> write(Document text, List<Prose.Heading> headings) {
    ProseWriter writer = new ProseWriter(headings);
    writer.blocks(text);
    return writer.out.parts();
  }

  private void blocks(Node parent) {
    boolean first = true;
    for (Node block : parent.getChildren()) {
      if (block instanceof Reference) {
        continue;
      }
      if (!first) {
        out.markup("\n");
      }
      NODES.write(this, block);
      first = false;
    }
  }

  private void container(String name, String attributes, Node node) {
    out.markup("<" + name + attributes + ">\n");
    blocks(node);
    out.markup("\n</" + name + ">");
  }

  private void paragraph(Paragraph node) {
    if (isTight(node)) {
      inline.block(node);
    } else {
      out.markup("<p>");
      inline.block(node);
      out.markup("</p>");
    }
  }

  private static boolean isTight(Paragraph node) {
    return node.getParent() instanceof ListItem item
        && item.getParent() instanceof ListBlock list
        && list.isTight();
  }

  private void heading(Heading node) {
    Prose.Heading heading = headings.next();
    out.later((how, html) -> html.append("<h").append(level(heading, how)))
        .markup(" id=\"" + heading.id() + "\">");
    inline.block(node);
    out.later((how, html) -> html.append("</h").append(level(heading, how))).markup(">");
  }

  private static int level(Prose.Heading heading, Prose.Writing how) {
    return Math.min(6, how.topLevel() + heading.level() - 2);
  }

  private void orderedList(OrderedList node) {
    int start = node.getStartNumber();
    container("ol", start == 1 ? "" : " start=\"" + start + "\"", node);
  }

  private void item(ListItem node) {
    out.markup("<li>");
    blocks(node);
    out.markup("</li>");
  }

  private void code(String code) {
    String lines = withLineFeeds(code);
    String ended = lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
    if (ended.lines().anyMatch(line -> line.length() > NARROW)) {
      scrolling();
    } else {
      out.markup("<pre>");
    }
    out.markup("<code>").text(ended).markup("</code></pre>");
  }

  private void scrolling() {
    scrolling++;
    String number = scrolling == 1 ? "" : " " + scrolling;
    out.markup("<pre role=\"region\" aria-label=\"")
        .later((how, html) -> html.append(Html.attribute(how.codeLabel())).append(number))
        .markup("\" tabindex=\"0\">");
  }

  private static String indented(IndentedCodeBlock node) {
    return node.getContentChars().trimTailBlankLines().toString();
  }

  /** Raw markup has been reported; in a preview it is shown for what it is. */
  private void shown(Node node) {
    String markup = withLineFeeds(node.getChars().toString().strip());
    out.markup("<p>").text(markup).markup("</p>");
  }

  static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replaceAll("\r\n?", "\n");
  }
}
