package se.utfall.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style in a drawing, as a browser reads it: without comments, escapes and blanks. */
record StyleText(String written) {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|$)", Pattern.DOTALL);
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\p{Z}\\\\]+");
  private static final Pattern ADDRESS = Pattern.compile("url\\([\"']?");

  /**
   * What stands within the drawing itself: a part of it, or a picture or letters packed into it.
   */
  private static final Pattern OWN =
      Pattern.compile(
          "(#|data:(image/(png|jpe?g|gif|webp)|font/|application/(x-)?font|application/vnd\\.ms-fontobject)).*");

  private static final List<String> FETCHING =
      List.of("@import", "image-set(", "expression(", "-moz-binding", "behavior:");

  /** Whether it asks for something that is not in the drawing. */
  boolean fetches() {
    String plain =
        bare(ESCAPE.matcher(COMMENT.matcher(written).replaceAll("")).replaceAll(StyleText::sign));
    Matcher address = ADDRESS.matcher(plain);
    while (address.find()) {
      if (!isOwn(plain.substring(address.end()))) {
        return true;
      }
    }
    return FETCHING.stream().anyMatch(plain::contains);
  }

  /** Small letters without blanks and signs that nobody sees. */
  static String bare(String text) {
    return BLANK.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Whether an address leads to something in the drawing. */
  static boolean isOwn(String address) {
    return address.isEmpty() || OWN.matcher(address).lookingAt();
  }

  private static String sign(MatchResult escape) {
    int code = Integer.parseInt(escape.group(1), 16);
    return Character.isValidCodePoint(code)
        ? Matcher.quoteReplacement(Character.toString(code))
        : "";
  }
}
