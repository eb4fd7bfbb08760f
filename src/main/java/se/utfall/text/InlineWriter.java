package se.utfall.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.function.BiConsumer;
import se.utfall.text.Prose.Said;
import se.utfall.text.Prose.Statement.Kind;

/** Writes what stands within a block: words, emphasis, code, links, images, claims and figures. */
final class InlineWriter {
  static final Nodes<InlineWriter> NODES =
      new Nodes<InlineWriter>()
          .with(Text.class, (w, n) -> w.text(Words.plain(n.getChars())))
          .with(HtmlEntity.class, (w, n) -> w.text(Words.plain(n.getChars())))
          .with(Code.class, InlineWriter::code)
          .with(Emphasis.class, (w, n) -> w.element("em", n))
          .with(StrongEmphasis.class, (w, n) -> w.element("strong", n))
          .with(SoftLineBreak.class, InlineWriter::softBreak)
          .with(HardLineBreak.class, (w, n) -> w.hardBreak())
          .with(Link.class, InlineWriter::link)
          .with(LinkRef.class, (w, n) -> w.reference(n, w::link))
          .with(AutoLink.class, InlineWriter::autoLink)
          .with(MailLink.class, InlineWriter::mailLink)
          .with(Image.class, InlineWriter::image)
          .with(ImageRef.class, (w, n) -> w.reference(n, w::image))
          .with(StatementNode.class, InlineWriter::statement)
          .with(LanguageNode.class, InlineWriter::language)
          .with(
              FaultNode.class, (w, n) -> w.text(ProseWriter.withLineFeeds(n.getChars().toString())))
          .with(HtmlInline.class, (w, n) -> w.text(n.getChars().toString()))
          .with(HtmlInlineComment.class, (w, n) -> w.text(n.getChars().toString()));

  private final Draft out;
  private final LinkWriter links;
  private final ClaimWriter claims;
  private char last = ' ';

  InlineWriter(Draft out) {
    this.out = out;
    this.links = new LinkWriter(out);
    this.claims = new ClaimWriter(out);
  }

  /** Writes the content of a block, whose first character follows on nothing. */
  void block(Node block) {
    last = ' ';
    children(block);
  }

  private void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      NODES.write(this, child);
    }
  }

  private void text(String text) {
    if (!text.isEmpty()) {
      out.text(Typography.keepTogether(last, text));
      last = text.charAt(text.length() - 1);
    }
  }

  private void element(String name, Node node) {
    out.markup("<" + name + ">");
    children(node);
    out.markup("</" + name + ">");
  }

  private void code(Code node) {
    out.markup("<code>").text(Words.code(node)).markup("</code>");
    last = ' ';
  }

  private void softBreak(Node node) {
    boolean percent = node.getNext() instanceof Text next && next.getChars().startsWith("%");
    char space = percent && Typography.isNumber(last) ? Typography.NO_BREAK_SPACE : '\n';
    out.text(String.valueOf(space));
    last = space;
  }

  private void hardBreak() {
    out.markup("<br>\n");
    last = '\n';
  }

  private void statement(StatementNode node) {
    int number = node.number();
    if (node.kind() == Kind.FIGURE) {
      out.later((how, html) -> html.append(figure(how.spoken().figure(number))));
      last = Said.FIGURE;
    } else {
      claims.open(number);
      children(node);
      claims.close(number);
      if (!links.isOpen()) {
        claims.marks();
      }
    }
  }

  private void language(LanguageNode node) {
    out.markup("<span lang=\"").attribute(node.tag()).markup("\">");
    children(node);
    out.markup("</span>");
  }

  private static String figure(String printed) {
    return Html.text(Typography.keepTogether(' ', printed));
  }

  private void link(Link node) {
    link(node, node.getUrl(), node.getTitle());
  }

  private void link(RefNode node, Reference to) {
    link(node, to.getUrl(), to.getTitle());
  }

  /** A link cannot hold another, so the marks of its claims stand behind it. */
  private void link(Node node, BasedSequence url, BasedSequence title) {
    links.link(Target.of(url), Words.plain(title), () -> children(node));
    if (!links.isOpen()) {
      claims.marks();
    }
  }

  private void autoLink(AutoLink node) {
    String text = node.getText().toString();
    links.link(Target.of(text), "", () -> text(text));
  }

  private void mailLink(MailLink node) {
    String text = node.getText().toString();
    links.link(Target.of("mailto:" + text), "", () -> text(text));
  }

  private void image(Image node) {
    links.image(Target.of(node.getUrl()), Words.plain(node.getTitle()), Words.within(node));
  }

  private void image(RefNode node, Reference to) {
    links.image(Target.of(to.getUrl()), Words.plain(to.getTitle()), Words.within(node));
  }

  /** A reference that leads nowhere is text in brackets. */
  private void reference(RefNode node, BiConsumer<RefNode, Reference> defined) {
    Reference to = node.getReferenceNode(node.getDocument());
    if (to == null) {
      text(Words.plain(Words.before(node)));
      children(node);
      text(Words.plain(Words.behind(node)));
    } else {
      defined.accept(node, to);
    }
  }
}
