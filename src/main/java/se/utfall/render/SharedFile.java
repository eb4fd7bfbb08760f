package se.utfall.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import se.utfall.page.Colours;

/**
 * A file that every page asks for, under a name made of its own bytes: a page fetched yesterday
 * never meets today's rules.
 */
@SuppressWarnings("ArrayRecordComponent") // written once, compared never
public record SharedFile(String path, byte[] bytes) {
  private static final int HASH_BYTES = 5;

  /** The theme's rules with the publisher's own colours. */
  public static SharedFile styleSheet(Theme theme, Colours colours) {
    String rules = theme.read("assets/site.css") + "\n" + theme.read("assets/chart.css");
    return named("site", ".css", rules + "\n" + rules(colours));
  }

  /** The theme's icon in the publisher's own colour. */
  public static SharedFile icon(Theme theme, Colours colours) {
    String icon = theme.read("assets/icon.svg");
    return named(
        "icon", ".svg", colours.accent().map(c -> icon.replace("#0b5394", c)).orElse(icon));
  }

  public OutputFile file() {
    return new OutputFile(path, OutputFile.Kind.ASSET, bytes);
  }

  private static SharedFile named(String name, String ending, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new SharedFile("assets/" + name + "." + hash(bytes) + ending, bytes);
  }

  private static String rules(Colours colours) {
    String light = colour(colours.accent()).map(c -> ":root{" + c + "}\n").orElse("");
    String dark =
        colour(colours.accentDark())
            .map(c -> "@media (prefers-color-scheme:dark){:root{" + c + "}}\n")
            .orElse("");
    return light.isEmpty() && dark.isEmpty() ? "" : "@media screen{" + light + dark.strip() + "}\n";
  }

  private static Optional<String> colour(Optional<String> value) {
    return value.map(v -> "--accent:" + v);
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
