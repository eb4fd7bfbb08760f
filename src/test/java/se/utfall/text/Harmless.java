package se.utfall.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the HTML of any text may consist of, judged with a parser that is not ours. */
public final class Harmless {
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          allow("p"),
          allow("em"),
          allow("strong"),
          allow("code"),
          allow("pre", "role", "aria-label", "tabindex"),
          allow("br"),
          allow("hr"),
          allow("blockquote"),
          allow("ul"),
          allow("li"),
          allow("table"),
          allow("thead"),
          allow("tbody"),
          allow("tr"),
          allow("ol", "start"),
          allow("h2", "id"),
          allow("h3", "id"),
          allow("h4", "id"),
          allow("h5", "id"),
          allow("h6", "id"),
          allow("a", "href", "title", "class", "aria-label"),
          allow("span", "class", "lang"),
          allow("img", "src", "alt", "title", "loading"),
          allow("th", "scope", "class"),
          allow("td", "class"),
          allow("div", "class", "role", "aria-label", "tabindex"));
  private static final Set<String> CLASSES =
      Set.of(
          "external",
          "visually-hidden",
          "table-scroll",
          "right",
          "center",
          "unchecked",
          "unchecked-mark");
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):");

  private static final Pattern ESCAPE = Pattern.compile("%([0-7][0-9A-Fa-f])");

  private static final Prose.Writing WRITING =
      new Prose.Writing(
          2, target -> target, "Länk till annan webbplats", "Tabell", "code", Prose.Spoken.NOTHING);

  private Harmless() {}

  /** Reads a text and judges what is written of it. */
  public static void checkWritten(String markdown) {
    check(Read.of(markdown).prose().html(WRITING));
  }

  static void check(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    assertTrue(page.head().childNodes().isEmpty(), html);
    page.body().traverse((node, depth) -> assertTrue(!(node instanceof Comment), html));
    List<Element> elements = page.body().getAllElements();
    elements.subList(1, elements.size()).forEach(element -> check(element, html));
  }

  private static void check(Element element, String html) {
    Set<String> attributes = ALLOWED.get(element.tagName());
    assertTrue(attributes != null, () -> element.tagName() + " in " + html);
    for (Attribute attribute : element.attributes()) {
      assertTrue(attributes.contains(attribute.getKey()), () -> attribute + " in " + html);
    }
    assertTrue(CLASSES.containsAll(element.classNames()), html);
    assertTrue(isHarmlessLink(element.attr("href")), () -> element + " in " + html);
    assertTrue(isLocal(element.attr("src")), () -> element + " in " + html);
  }

  private static boolean isHarmlessLink(String href) {
    Matcher scheme = SCHEME.matcher(asBrowsersRead(href));
    return isLocal(href) || (scheme.find() && SCHEMES.contains(scheme.group(1)));
  }

  private static boolean isLocal(String address) {
    String read = asBrowsersRead(address);
    return !SCHEME.matcher(read).find() && !read.startsWith("//");
  }

  /** Without control characters and blanks, backslashes as slashes, escapes resolved. */
  private static String asBrowsersRead(String address) {
    String read = address;
    for (int i = 0; i < 4; i++) {
      read = ESCAPE.matcher(read).replaceAll(Harmless::decoded);
    }
    return read.replaceAll("[\\x00-\\x20\\x7f-\\xa0\\u200b-\\u200f\\ufeff]", "")
        .replace('\\', '/')
        .toLowerCase(Locale.ROOT);
  }

  private static String decoded(MatchResult escape) {
    return Matcher.quoteReplacement("" + (char) Integer.parseInt(escape.group(1), 16));
  }

  private static Map.Entry<String, Set<String>> allow(String tag, String... attributes) {
    return Map.entry(tag, Set.of(attributes));
  }
}
