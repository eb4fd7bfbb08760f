package se.utfall.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import se.utfall.text.PictureSize;

/** Finds the size of a picture in the head of its file; a picture that says none has none. */
final class PictureFile {
  private static final int MOST = 65_535;
  private static final int WEBP_HEAD = 30;

  private PictureFile() {}

  static Optional<PictureSize> size(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    try {
      return (switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "svg" -> SvgSize.of(file);
            case "webp" -> webp(file);
            case "avif" -> Optional.<PictureSize>empty();
            default -> raster(file);
          })
          .filter(s -> s.width() > 0 && s.height() > 0 && s.width() <= MOST && s.height() <= MOST);
    } catch (IOException | RuntimeException e) { // readers throw both at files that are broken
      return Optional.empty();
    }
  }

  private static Optional<PictureSize> raster(Path file) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        ImageInputStream in = new MemoryCacheImageInputStream(bytes)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      reader.setInput(in, true, true);
      return Optional.of(new PictureSize(reader.getWidth(0), reader.getHeight(0)));
    }
  }

  /** The three forms of RFC 9649, sections 2.5 to 2.7. */
  private static Optional<PictureSize> webp(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(WEBP_HEAD);
      ByteBuffer bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
      if (head.length < WEBP_HEAD || !word(head, 0).equals("RIFF")) {
        return Optional.empty();
      }
      return switch (word(head, 12)) {
        case "VP8 " ->
            Optional.of(new PictureSize(bytes.getShort(26) & 0x3FFF, bytes.getShort(28) & 0x3FFF));
        case "VP8L" -> Optional.of(lossless(bytes.getInt(21)));
        case "VP8X" ->
            Optional.of(
                new PictureSize((bytes.getInt(24) & 0xFFFFFF) + 1, (bytes.getInt(26) >>> 8) + 1));
        default -> Optional.empty();
      };
    }
  }

  private static PictureSize lossless(int bits) {
    return new PictureSize((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
  }

  private static String word(byte[] head, int at) {
    return new String(head, at, 4, StandardCharsets.US_ASCII);
  }
}
