package se.utfall.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A walk through a text that notes where it leads and what must not stand there. */
final class ProseReader {
  private static final int SHOWN = 80;
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9-]*");
  private static final Pattern FIRST_TAG = Pattern.compile("[^>\r\n]*>?");

  private final SourceText source;
  private final Diagnostics findings;
  private final HeadingIds ids = new HeadingIds();
  private final Set<String> openedTags = new HashSet<>();
  final List<Prose.Link> links = new ArrayList<>();
  final List<Prose.Link> images = new ArrayList<>();
  final List<Prose.Heading> headings = new ArrayList<>();
  final List<Prose.Passage> passages = new ArrayList<>();
  private final Map<String, String> targets = new HashMap<>();
  private final StatementReader statements;
  private final StatementFaults faults;
  private int level = 1;

  ProseReader(SourceText source, Diagnostics findings) {
    this.source = source;
    this.findings = findings;
    this.statements = new StatementReader(source, findings);
    this.faults = new StatementFaults(source, findings);
  }

  List<Prose.Statement> statements() {
    return statements.statements;
  }

  void read(Node node) {
    if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
      html(node);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof Link link) {
      link(link, link.getUrl(), Words.within(link));
    } else if (node instanceof LinkRef || node instanceof ImageRef) {
      reference((RefNode) node);
    } else if (node instanceof AutoLink link) {
      link(link, link.getText(), link.getText().toString());
    } else if (node instanceof Image image) {
      image(image, image.getUrl());
    } else if (node instanceof Reference reference) {
      refuseScheme(reference, reference.getUrl(), Target.of(reference.getUrl()));
    } else if (node instanceof LanguageNode language && !language.isKnown()) {
      Position at = source.position(language.getStartOffset());
      findings.add(at, Rule.MARKDOWN_LANGUAGE, shown(language.tag()));
    } else if (node instanceof TableBlock table) {
      TableFaults.cells(table, source, findings);
    } else if (node instanceof Paragraph paragraph) {
      TableFaults.notATable(paragraph, source, findings);
    }
    faults.read(node);
    if (node instanceof Paragraph || node instanceof TableCell || node instanceof Heading) {
      statements.block(node);
    }
    if (node instanceof Paragraph || node instanceof TableCell) {
      passage(node);
    }
    for (Node child : node.getChildren()) {
      read(child);
    }
  }

  private void passage(Node node) {
    int start = node.getStartOffset();
    String written = source.text().substring(start, node.getEndOffset());
    boolean quoted = node.getAncestorOfType(BlockQuote.class) != null;
    passages.add(new Prose.Passage(source, start, written, quoted));
  }

  private void html(Node node) {
    String tag = firstTag(node.getChars().toString().strip());
    Matcher name = TAG.matcher(tag);
    if (name.lookingAt()) {
      String word = name.group().toLowerCase(Locale.ROOT);
      if (openedTags.contains(word.replace("</", "<")) && word.startsWith("</")) {
        return;
      }
      openedTags.add(word);
    }
    findings.add(source.position(node.getStartOffset()), Rule.MARKDOWN_HTML, shown(tag));
  }

  private static String firstTag(String html) {
    Matcher tag = FIRST_TAG.matcher(html);
    return tag.lookingAt() ? tag.group() : html;
  }

  private void heading(Heading heading) {
    String words = Words.lasting(heading);
    int written = heading.getLevel();
    Position at = source.position(heading.getStartOffset());
    if (written == 1 || written > level + 1) {
      String right = "#".repeat(Math.max(2, Math.min(written, level + 1)));
      findings.add(at, Rule.MARKDOWN_HEADING, "#".repeat(written), right);
    }
    if (Words.within(heading).isEmpty()) {
      findings.add(at, Rule.MARKDOWN_HEADING_EMPTY);
    }
    level = Math.max(2, written);
    headings.add(new Prose.Heading(ids.next(words), words, level));
  }

  private void reference(RefNode node) {
    Reference definition = node.getReferenceNode(node.getDocument());
    String name = node.getReference().toString();
    if (name.startsWith("^")) {
      Position at = source.position(node.getStartOffset());
      findings.add(at, Rule.MARKDOWN_FOOTNOTE, shown(name));
    } else if (definition == null) {
      String label = Words.behind(node).toString();
      if (label.contains("{") || label.contains("}")) {
        findings.add(source.position(node.getStartOffset()), Rule.STATEMENT_PLACE, shown(label));
      }
      if (node.getReferenceOpeningMarker().isNotNull() && node.getTextOpeningMarker().isNotNull()) {
        findings.add(source.position(node.getStartOffset()), Rule.MARKDOWN_REFERENCE, shown(name));
      }
    } else if (node instanceof ImageRef) {
      image(node, definition.getUrl());
    } else {
      link(node, definition.getUrl(), Words.within(node));
    }
  }

  private void link(Node node, BasedSequence url, String words) {
    Target target = Target.of(url);
    refuseScheme(node, url, target);
    if (target.kind() == Target.Kind.INTERNAL && !StatementFaults.isIn(url)) {
      links.add(new Prose.Link(target.address(), at(node, url)));
    }
    boolean onlyImage = words.isEmpty() && node.hasChildren() && isImage(node.getFirstChild());
    if (LinkText.saysNothing(words) && !onlyImage) {
      findings.add(source.position(node.getStartOffset()), Rule.LINK_TEXT, shown(words));
    } else if (LinkText.isAddress(words)) {
      findings.add(source.position(node.getStartOffset()), Rule.LINK_ADDRESS, shown(words));
    } else {
      twice(node, words, target.address());
    }
  }

  /** Those who hear a page's links one by one can't tell two with the same words apart. */
  private void twice(Node node, String words, String address) {
    String first = words.isEmpty() ? null : targets.putIfAbsent(words, address);
    if (first != null && !first.equals(address)) {
      Position at = source.position(node.getStartOffset());
      findings.add(at, Rule.LINK_TWICE, shown(words), shown(first), shown(address));
    }
  }

  private static boolean isImage(Node node) {
    return node instanceof Image || node instanceof ImageRef;
  }

  private void refuseScheme(Node node, BasedSequence url, Target target) {
    if (target.kind() == Target.Kind.REFUSED) {
      findings.add(at(node, url), Rule.MARKDOWN_SCHEME, shown(url.toString()));
    }
  }

  private void image(Node node, BasedSequence url) {
    Target target = Target.of(url);
    if (target.isLocalFile()) {
      if (!StatementFaults.isIn(url)) {
        images.add(new Prose.Link(target.address(), at(node, url)));
      }
    } else {
      findings.add(at(node, url), Rule.MARKDOWN_IMAGE, shown(url.toString()));
    }
    if (Words.within(node).isEmpty()) {
      Position place = source.position(node.getStartOffset());
      findings.add(place, Rule.MARKDOWN_IMAGE_TEXT, shown(url.toString()));
    }
  }

  /** An empty target has no place of its own. */
  private Position at(Node node, BasedSequence url) {
    return source.position(url.isEmpty() ? node.getStartOffset() : url.getStartOffset());
  }

  /** As written, but harmless on a terminal and not longer than a message can bear. */
  static String shown(String written) {
    String safe = written.replaceAll("\\s+", " ").replaceAll("\\p{Cc}", "\uFFFD");
    int cut =
        safe.codePointCount(0, safe.length()) > SHOWN ? safe.offsetByCodePoints(0, SHOWN) : -1;
    return cut < 0 ? safe : safe.substring(0, cut) + "…";
  }
}
