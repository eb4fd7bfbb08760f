package se.utfall.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import se.utfall.data.DataSchema;
import se.utfall.page.Colours;

/**
 * The files that pages share, under names made of their own bytes: a page fetched yesterday never
 * meets today's rules.
 *
 * @param style the style sheet's path from the site's root
 * @param icon the icon's path from the site's root
 * @param script the path from the site's root of the script of the page that finds indicators
 */
public record SharedFiles(String style, String icon, String script, List<OutputFile> files) {
  private static final int HASH_BYTES = 5;
  private static final String ICON_COLOUR = "#0b5394";

  /** The theme's own files with the publisher's colours. */
  public static SharedFiles of(Theme theme, Colours colours) {
    String icon = theme.read("assets/icon.svg");
    OutputFile style = named("site", ".css", theme.style(colours));
    OutputFile drawn =
        named("icon", ".svg", icon.replace(ICON_COLOUR, colours.accent().orElse(ICON_COLOUR)));
    OutputFile script = named("find", ".js", theme.read("assets/find.js"));
    return new SharedFiles(
        style.path(), drawn.path(), script.path(), List.of(style, drawn, script));
  }

  /** What describes the JSON of figures, at an address that stays. */
  public static OutputFile schema() {
    return new OutputFile(DataSchema.FILE, OutputFile.Kind.DATA, DataSchema.bytes());
  }

  private static OutputFile named(String name, String ending, String text) {
    return named(name, ending, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file under a name made of its own bytes. */
  static OutputFile named(String name, String ending, byte[] bytes) {
    String path = "assets/" + name + "." + hash(bytes) + ending;
    return new OutputFile(path, OutputFile.Kind.ASSET, bytes);
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
