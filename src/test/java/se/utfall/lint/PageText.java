package se.utfall.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a page says, piece by piece: the words of each block, each attribute that is read out. */
final class PageText {
  private static final List<String> SAID = List.of("alt", "aria-label", "title", "content");
  private static final Pattern PLACE = Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+");

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private Element block;

  /** Words that stand together, addresses left out, and the element that holds them. */
  record Piece(Element at, String text) {
    String lang() {
      return WebPage.lang(at);
    }
  }

  private PageText(Document page) {
    this.block = page;
  }

  static List<Piece> of(WebPage page) {
    PageText text = new PageText(page.dom());
    text.read(page.dom());
    text.flush();
    return text.pieces;
  }

  private void read(Node node) {
    if (node instanceof TextNode words) {
      open.append(words.getWholeText());
    } else if (node instanceof Element element && !element.is("pre, code, style, script")) {
      element(element);
    }
  }

  private void element(Element element) {
    attributes(element);
    if (element.is("br")) {
      open.append('\n');
    } else if (element.isBlock()
        || element.is("svg, text, title, desc, dt, dd, caption, .answers")) {
      flush();
      Element outer = block;
      block = element;
      element.childNodes().forEach(this::read);
      flush();
      block = outer;
    } else {
      element.childNodes().forEach(this::read);
    }
  }

  private void attributes(Element element) {
    for (String name : SAID) {
      boolean read = !name.equals("content") || element.is("meta[name=description]");
      if (read && !element.attr(name).isBlank()) {
        add(element, element.attr(name));
      }
    }
  }

  private void flush() {
    if (!open.toString().isBlank()) {
      add(block, open.toString());
    }
    open.setLength(0);
  }

  private void add(Element at, String text) {
    pieces.add(new Piece(at, PLACE.matcher(text).replaceAll("")));
  }
}
