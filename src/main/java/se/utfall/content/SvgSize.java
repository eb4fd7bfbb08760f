package se.utfall.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.utfall.text.PictureSize;

/**
 * The size that a drawing's root says, in pixels; without one as wide as a column of text, in the
 * proportions of its view box.
 */
final class SvgSize {
  private static final Pattern PIXELS = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,9})?)(?:px)?");
  private static final Pattern BOX =
      Pattern.compile("[-.\\d]+[\\s,]+[-.\\d]+[\\s,]+([.\\d]{1,9})[\\s,]+([.\\d]{1,9})");

  private static final int COLUMN = 640;

  private SvgSize() {}

  static Optional<PictureSize> of(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          return of(xml);
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static Optional<PictureSize> of(XMLStreamReader root) {
    Optional<PictureSize> box = box(root.getAttributeValue(null, "viewBox"));
    return pixels(root.getAttributeValue(null, "width"))
        .flatMap(w -> pixels(root.getAttributeValue(null, "height")).map(h -> size(w, h)))
        .or(() -> box);
  }

  private static Optional<Double> pixels(@Nullable String written) {
    return Optional.ofNullable(written)
        .map(w -> PIXELS.matcher(w.strip()))
        .filter(Matcher::matches)
        .map(m -> Double.valueOf(m.group(1)));
  }

  private static Optional<PictureSize> box(@Nullable String written) {
    Matcher box = BOX.matcher(written == null ? "" : written.strip());
    try {
      return box.matches()
          ? Optional.of(column(Double.parseDouble(box.group(1)), Double.parseDouble(box.group(2))))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static PictureSize column(double width, double height) {
    return size(COLUMN, COLUMN * height / width);
  }

  private static PictureSize size(double width, double height) {
    return new PictureSize((int) Math.round(width), (int) Math.round(height));
  }
}
