package se.utfall.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** What a picture's file must be: not too large, and of the kind that its name says. */
final class PictureForm {
  /** The largest picture, in bytes; a page with one that is larger is read by nobody. */
  static final int MAX_PICTURE = 10_000_000;

  private static final int HEAD = 12;

  private PictureForm() {}

  /** Reports a picture that may not be published as it is. */
  static void check(TextFile file, Diagnostics findings) {
    if (file.isLarger(MAX_PICTURE, findings)) {
      return;
    }
    String ending =
        file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (ending.equals("svg")) {
      file.read(MAX_PICTURE, findings)
          .ifPresent(text -> Drawing.check(file.shown(), text, findings));
    } else {
      raster(file, ending, findings);
    }
  }

  private static void raster(TextFile file, String ending, Diagnostics findings) {
    try (InputStream in = Files.newInputStream(file.path())) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      if (!isKind(ending, head)) {
        findings.add(Position.file(file.shown()), Rule.IMAGE_FORM, ending.toUpperCase(Locale.ROOT));
      }
    } catch (IOException e) {
      Unreadable.report(file.shown(), e, findings);
    }
  }

  private static boolean isKind(String ending, String head) {
    return switch (ending) {
      case "png" -> head.startsWith("\u0089PNG\r\n\u001A\n");
      case "jpg", "jpeg" -> head.startsWith("\u00FF\u00D8\u00FF");
      case "webp" -> head.startsWith("RIFF") && head.startsWith("WEBP", 8);
      default -> head.startsWith("ftyp", 4);
    };
  }
}
