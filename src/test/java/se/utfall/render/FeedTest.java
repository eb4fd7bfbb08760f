package se.utfall.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.utfall.page.Feed;
import se.utfall.page.Language;
import se.utfall.text.Diagnostics;

/** The feed read back as a reader of feeds does, against what RFC 4287 demands. */
class FeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String ROOT = "https://example.org/nyheter/";
  private static final String AWKWARD = "R&D <b>\"bättre\"</b> än 'förr' ]]> – 80\u00a0%";

  private final Diagnostics findings = new Diagnostics();

  @TempDir private Path folder;

  @Test
  void theFeedHasWhatTheFormatDemands() throws Exception {
    Element feed = read(feed(entry("b", "2022-05-31"), entry("a", "2021-05-02")));
    assertEquals("feed", feed.getLocalName());
    assertEquals("sv", feed.getAttribute("xml:lang"));
    assertDemands(feed);
    assertEquals(ROOT + "atom.xml", link(feed, "self"));
    assertEquals(ROOT, link(feed, "alternate"));
    List<Element> entries = children(feed, "entry");
    assertEquals(2, entries.size());
    entries.forEach(FeedTest::assertDemands);
    Set<String> ids = new HashSet<>(Set.of(text(feed, "id")));
    entries.forEach(entry -> assertTrue(ids.add(text(entry, "id"))));
    assertEquals(newest(entries), text(feed, "updated"));
  }

  @Test
  void anEntryIsReadBackAsItWas() throws Exception {
    Element entry = children(read(feed(entry("b", "2022-05-31"))), "entry").get(0);
    assertEquals(ROOT + "b/?x=1&y=2", text(entry, "id"));
    assertEquals(ROOT + "b/?x=1&y=2", link(entry, "alternate"));
    assertEquals(AWKWARD, text(entry, "title"));
    assertEquals(AWKWARD, text(entry, "summary"));
    assertEquals("en", children(entry, "summary").get(0).getAttribute("xml:lang"));
    assertFalse(children(entry, "title").get(0).hasAttribute("xml:lang"));
    assertEquals("2022-05-31T00:00:00Z", text(entry, "updated"));
    assertEquals("Exempelkommun", text(children(entry, "author").get(0), "name"));
    assertEquals("press-release", children(entry, "category").get(0).getAttribute("term"));
  }

  @Test
  void aUsersOwnFeedReplacesTheBuiltInOne() throws Exception {
    Files.writeString(
        folder.resolve("feed.ftlx"), "<feed xmlns=\"" + ATOM + "\">${feed.title}</feed>");
    assertEquals(AWKWARD, read(feed(entry("a", "2021-05-02"))).getTextContent());
  }

  @Test
  void aUsersOwnFeedIsHeldToTheSameRulesAsPages() throws Exception {
    Files.writeString(folder.resolve("feed.ftlx"), "${feed.title?no_esc}");
    Templates.read(theme(), swedish(), findings);
    assertEquals("template.raw", rules());
  }

  @Test
  void aUsersOwnFeedThatIsBrokenIsReportedBeforeAnyPageIsMade() throws Exception {
    Files.writeString(folder.resolve("feed.ftlx"), "<#if feed>");
    Templates.read(theme(), swedish(), findings);
    assertEquals("template.syntax", rules());
  }

  private static void assertDemands(Element element) {
    for (String once : List.of("id", "title", "updated")) {
      assertEquals(1, children(element, once).size(), once);
    }
    assertTrue(URI.create(text(element, "id")).isAbsolute());
    assertEquals("Exempelkommun", text(children(element, "author").get(0), "name"));
    assertEquals(
        text(element, "updated"),
        OffsetDateTime.parse(text(element, "updated")).toInstant().toString());
    assertTrue(children(element, "link").stream().allMatch(l -> l.hasAttribute("href")));
  }

  private static String newest(List<Element> entries) {
    return entries.stream().map(e -> text(e, "updated")).max(String::compareTo).orElseThrow();
  }

  private static String link(Element element, String rel) {
    List<Element> links =
        children(element, "link").stream()
            .filter(link -> link.getAttribute("rel").equals(rel))
            .toList();
    assertEquals(1, links.size());
    return links.get(0).getAttribute("href");
  }

  private static String text(Element element, String name) {
    return children(element, name).get(0).getTextContent();
  }

  private static List<Element> children(Element element, String name) {
    List<Element> found = new ArrayList<>();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child
          && ATOM.equals(child.getNamespaceURI())
          && child.getLocalName().equals(name)) {
        found.add(child);
      }
    }
    return found;
  }

  private Element read(Feed feed) throws Exception {
    byte[] bytes = Templates.read(theme(), swedish(), findings).print(feed);
    assertEquals("", rules());
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
  }

  private Theme theme() {
    return Theme.of(folder, new Diagnostics());
  }

  private String rules() {
    return findings.sorted().stream().map(d -> d.rule().id()).collect(Collectors.joining(" "));
  }

  private static Language swedish() {
    return Theme.of(Path.of("templates"), new Diagnostics())
        .language(Optional.of("sv"), new Diagnostics());
  }

  private static Feed feed(Feed.Entry... entries) {
    return new Feed(
        "nyheter/atom.xml",
        "sv",
        ROOT + "atom.xml",
        ROOT,
        AWKWARD,
        AWKWARD,
        entries[0].updated(),
        "Exempelkommun",
        List.of(entries));
  }

  private static Feed.Entry entry(String slug, String day) {
    return new Feed.Entry(
        ROOT + slug + "/?x=1&y=2",
        ROOT + slug + "/?x=1&y=2",
        AWKWARD,
        Optional.empty(),
        day + "T00:00:00Z",
        AWKWARD,
        Optional.of("en"),
        "Pressmeddelande",
        "press-release");
  }
}
