package se.utfall.content;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;
import se.utfall.text.SourceText;

/**
 * An editor's drawing (SVG), read for what would run in a reader's browser or ask another site for
 * something: as a picture on a page it could do neither, but it also has an address of its own.
 */
final class Drawing {
  private static final Set<String> ACTIVE =
      Set.of(
          "script",
          "handler",
          "listener",
          "foreignobject",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "canvas",
          "link",
          "meta",
          "base");

  /** Elements in these can be anything that a page can have. */
  private static final Set<String> FOREIGN =
      Set.of("http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML");

  private static final String KIND = "SVG";
  private static final String STYLE = "style";
  private static final Set<String> ADDRESSES = Set.of("href", "src", "base");

  private static final Set<String> ENCODINGS = Set.of("utf-8", "us-ascii");

  /** With these a drawing could have signs and attributes that stand nowhere in its elements. */
  private static final Pattern DECLARED = Pattern.compile("<!(?:ENTITY|ATTLIST|ELEMENT|NOTATION)");

  private final SourceText source;
  private final Diagnostics findings;
  private final XMLStreamReader xml;
  private final StringBuilder style = new StringBuilder();
  private Position styleAt;
  private int styles;

  private Drawing(SourceText source, XMLStreamReader xml, Diagnostics findings) {
    this.source = source;
    this.xml = xml;
    this.findings = findings;
    this.styleAt = source.position(0);
  }

  /** Reports what may not be in a drawing. */
  static void check(String path, String text, Diagnostics findings) {
    SourceText source = new SourceText(path, text);
    Matcher declared = DECLARED.matcher(text);
    if (declared.find()) {
      String shown = declared.group() + " …>";
      findings.add(source.position(declared.start()), Rule.IMAGE_ACTIVE, shown);
      return;
    }
    try {
      new Drawing(source, factory().createXMLStreamReader(new StringReader(text)), findings).read();
    } catch (XMLStreamException e) {
      findings.add(at(path, e.getLocation()), Rule.IMAGE_FORM, KIND);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static Position at(String path, @Nullable Location at) {
    return at == null || at.getLineNumber() < 1
        ? Position.file(path)
        : new Position(path, at.getLineNumber(), Math.max(1, at.getColumnNumber()));
  }

  private void read() throws XMLStreamException {
    encoding();
    while (xml.hasNext() && xml.next() != XMLStreamConstants.START_ELEMENT) {
      event();
    }
    if (!xml.isStartElement() || !xml.getLocalName().equals("svg")) {
      findings.add(here(), Rule.IMAGE_FORM, KIND);
      return;
    }
    event();
    while (xml.hasNext()) {
      xml.next();
      event();
    }
  }

  /** In another encoding a browser may read other signs than these. */
  private void encoding() {
    Optional.ofNullable(xml.getCharacterEncodingScheme())
        .filter(name -> !ENCODINGS.contains(name.toLowerCase(Locale.ROOT)))
        .ifPresent(name -> active("encoding=\"" + name + "\""));
  }

  private void event() {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> element();
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> active("<?" + xml.getPITarget() + "?>");
      case XMLStreamConstants.ENTITY_REFERENCE -> active("&" + xml.getLocalName() + ";");
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          style.append(styles > 0 ? xml.getText() : "");
      default -> {}
    }
  }

  private void element() {
    String name = xml.getLocalName().toLowerCase(Locale.ROOT);
    if (name.equals(STYLE)) {
      styles++;
      styleAt = here();
    }
    if (ACTIVE.contains(name) || FOREIGN.contains(String.valueOf(xml.getNamespaceURI()))) {
      active("<" + xml.getLocalName() + ">");
    }
    IntStream.range(0, xml.getAttributeCount())
        .filter(this::isActive)
        .forEach(
            i -> active(xml.getAttributeLocalName(i) + "=\"" + xml.getAttributeValue(i) + "\""));
  }

  /** A style is what all its texts are together, whatever stands between them. */
  private void end() {
    if (xml.getLocalName().equalsIgnoreCase(STYLE)) {
      styles--;
      if (new StyleText(style.toString()).fetches()) {
        findings.add(styleAt, Rule.IMAGE_ACTIVE, "<" + STYLE + ">");
      }
      style.setLength(0);
    }
  }

  private boolean isActive(int i) {
    String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
    String value = xml.getAttributeValue(i);
    String bare = StyleText.bare(value);
    return name.startsWith("on")
        || (ADDRESSES.contains(name) && !StyleText.isOwn(bare))
        || (name.equals("attributename") && changes(bare))
        || bare.contains("javascript:")
        || bare.contains("vbscript:")
        || new StyleText(value).fetches();
  }

  /** Whether an animation would give an element another address or something to run. */
  private static boolean changes(String attribute) {
    String name = attribute.substring(attribute.indexOf(':') + 1);
    return name.startsWith("on") || ADDRESSES.contains(name);
  }

  private void active(String what) {
    findings.add(here(), Rule.IMAGE_ACTIVE, Shown.of(what));
  }

  /** Where what has been read last begins: no sign of this kind stands within a tag. */
  private Position here() {
    int end = xml.getLocation().getCharacterOffset();
    return source.position(Math.max(0, source.text().lastIndexOf('<', end - 1)));
  }
}
