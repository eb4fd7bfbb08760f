package se.utfall.hostile;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every file of a site read again by parsers that are not ours, for what hostile content could have
 * got into it. Elements and attributes are allowed if a harmless site has them.
 */
final class Inspection {
  /** The host of every foreign address in hostile inputs. */
  static final String ENEMY = "evil.example";

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Pattern OWN_SCRIPT = Pattern.compile("(\\.\\./|/)*assets/[a-z0-9.-]+\\.js");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(,[0-9]+)?");
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "srcset", "action", "formaction", "poster", "data", "xlink:href");
  private static final Set<String> LINKS = Set.of("http", "https", "mailto", "tel");

  private final Set<String> known;
  private final List<String> faults = new ArrayList<>();

  private Inspection(Set<String> known) {
    this.known = known;
  }

  /** The elements and attributes of a site's pages, as {@code p} and {@code p title}. */
  static Set<String> vocabulary(Path site) throws IOException {
    Set<String> words = new HashSet<>();
    for (Path file : Workshop.files(site)) {
      if (file.toString().endsWith(".html")) {
        for (Element element : Jsoup.parse(Files.readString(file)).getAllElements()) {
          words.add(element.tagName());
          element.attributes().forEach(a -> words.add(element.tagName() + " " + a.getKey()));
        }
      }
    }
    return words;
  }

  /** What is wrong with the files of a site. */
  static List<String> faults(Path site, Set<String> known) throws IOException {
    Inspection inspection = new Inspection(known);
    for (Path file : Workshop.files(site)) {
      inspection.file(site.relativize(file).toString(), Files.readAllBytes(file));
    }
    return inspection.faults;
  }

  private void file(String name, byte[] bytes) throws IOException {
    if (name.startsWith(".utfall")) {
      return;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html" -> page(name, text);
      case "xml", "datasets/dcat" -> xml(name, text);
      case "svg" -> drawing(name, text);
      case "json" -> json(name, text);
      case "csv" -> table(name, text);
      case "xlsx" -> workbook(name, bytes);
      case "png" -> demand(bytes[1] == 'P', name, "no picture");
      case "css", "txt" ->
          demand(!text.contains(ENEMY) && !text.contains("@import"), name, "foreign");
      case "js" -> demand(!text.contains(ENEMY), name, "foreign");
      default -> faults.add(name + ": a file of no known kind");
    }
  }

  private void demand(boolean holds, String name, String otherwise) {
    if (!holds) {
      faults.add(name + ": " + otherwise);
    }
  }

  private void page(String name, String html) {
    Document page = Jsoup.parse(html);
    demand(visible(html), name, "a sign that nobody sees");
    page.traverse((node, depth) -> demand(!(node instanceof Comment), name, "a comment"));
    for (Element element : page.getAllElements()) {
      demand(known.contains(element.tagName()), name, "<" + element.tagName() + ">");
      if (element.tagName().equals("script")) {
        script(name, element);
      }
      for (Attribute attribute : element.attributes()) {
        attribute(name, element, attribute.getKey(), attribute.getValue());
      }
    }
  }

  /** Our own file, or data that no browser runs and that no text can end. */
  private void script(String name, Element element) {
    if (element.attr("type").equals("application/ld+json")) {
      demand(element.attributes().size() == 1, name, "data from elsewhere");
      demand(element.data().indexOf('<') < 0, name, "data that can be ended");
      json(name, element.data());
    } else {
      boolean own = OWN_SCRIPT.matcher(element.attr("src")).matches();
      demand(own && element.data().isEmpty(), name, "a script");
    }
  }

  private void attribute(String name, Element element, String key, String value) {
    String shown = "<" + element.tagName() + " " + key + "=" + value + ">";
    demand(known.contains(element.tagName() + " " + key), name, shown);
    demand(!key.startsWith("on") && !key.equals("style"), name, shown);
    if (ADDRESSES.contains(key)) {
      demand(isAllowed(element.tagName(), value), name, shown);
    }
    if (element.tagName().equals("meta")
        && element.hasAttr("http-equiv")
        && key.equals("content")) {
      demand(!value.contains(ENEMY) && !value.contains("javascript"), name, shown);
    }
  }

  /** A link that an author wrote may lead anywhere that is a page; nothing else leaves the site. */
  private static boolean isAllowed(String tag, String address) {
    String read = address.replaceAll("[\\p{Cc}\\p{Cf}\\s]", "").replace('\\', '/');
    var scheme = SCHEME.matcher(read.toLowerCase(Locale.ROOT));
    if (scheme.matches()) {
      boolean own = !read.contains(ENEMY) && scheme.group(1).startsWith("http");
      return tag.equals("a") ? LINKS.contains(scheme.group(1)) : tag.equals("link") && own;
    }
    return !read.startsWith("//");
  }

  private static boolean visible(String text) {
    return text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
  }

  private void xml(String name, String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      builder.parse(new InputSource(new StringReader(xml)));
    } catch (SAXException | IOException e) {
      faults.add(name + ": no XML, " + e.getMessage());
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void drawing(String name, String svg) {
    xml(name, svg.replaceFirst("<!DOCTYPE[^>\\[]*>", ""));
    for (Element element : Jsoup.parse(svg, "", Parser.xmlParser()).getAllElements()) {
      demand(!element.tagName().toLowerCase(Locale.ROOT).endsWith("script"), name, "a script");
      for (Attribute one : element.attributes()) {
        boolean own = !one.getValue().contains(ENEMY) && !one.getValue().contains("script:");
        demand(own && !one.getKey().startsWith("on"), name, one.toString());
      }
      demand(!element.ownText().contains(ENEMY), name, "a foreign address");
    }
  }

  private void json(String name, String json) {
    try {
      JSON.readTree(json);
    } catch (JacksonException e) {
      faults.add(name + ": no JSON, " + e.getOriginalMessage());
    }
  }

  /** In what a spreadsheet opens with a click no cell is a formula. */
  private void table(String name, String csv) {
    boolean excel = name.endsWith("-excel.csv");
    String plain = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    try (var rows =
        CsvReader.builder()
            .fieldSeparator(excel ? ';' : ',')
            .allowMissingFields(true)
            .ofCsvRecord(plain)) {
      for (CsvRecord row : rows) {
        row.getFields()
            .forEach(cell -> demand(!excel || isHarmless(cell), name, "formula " + cell));
      }
    } catch (IOException | RuntimeException e) {
      faults.add(name + ": no CSV, " + e.getMessage());
    }
  }

  private static boolean isHarmless(String cell) {
    return cell.isEmpty()
        || NUMBER.matcher(cell).matches()
        || "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) < 0;
  }

  private void workbook(String name, byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        xml(name + "!" + part.getName(), xml);
        demand(!xml.contains("<f>") && !xml.contains("<f "), name, "a formula");
        demand(!part.getName().contains("external"), name, part.getName());
      }
    }
  }
}
