package se.utfall.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a link or an image leads, judged as the most lenient browser would read it. */
record Target(String address, Kind kind) {
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
  private static final Pattern HOST = Pattern.compile("[A-Za-z]+://[^/\\\\?#].*", Pattern.DOTALL);
  private static final Pattern ESCAPED_ASCII = Pattern.compile("%([0-7][0-9A-Fa-f])");

  /** What a browser would do with it. */
  enum Kind {
    /** Stays within the site. */
    INTERNAL,
    /** Leads to another site. */
    EXTERNAL,
    /** Opens the reader's mail or telephone. */
    CONTACT,
    /** May not stand on a page. */
    REFUSED
  }

  /** The target of a Markdown destination, its entities and backslashes resolved. */
  static Target of(CharSequence written) {
    String address = Words.plain(written);
    return new Target(address, kind(address));
  }

  boolean isLocalFile() {
    return kind == Kind.INTERNAL && !address.isEmpty() && !address.startsWith("#");
  }

  private static Kind kind(String address) {
    if (hasTrick(address)) {
      return Kind.REFUSED;
    }
    Matcher scheme = SCHEME.matcher(address);
    if (!scheme.lookingAt()) {
      return isDisguised(address) ? Kind.REFUSED : Kind.INTERNAL;
    }
    return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
      case "http", "https" -> HOST.matcher(address).matches() ? Kind.EXTERNAL : Kind.REFUSED;
      case "mailto", "tel" -> Kind.CONTACT;
      default -> Kind.REFUSED;
    };
  }

  /** Browsers drop control characters and read a backslash as a slash. */
  private static boolean hasTrick(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (Character.isISOControl(address.charAt(i)) || address.charAt(i) == '\\') {
        return true;
      }
    }
    return false;
  }

  private static boolean isDisguised(String address) {
    String bare = withoutInvisible(percentDecoded(address));
    return bare.startsWith("//") || hasTrick(bare) || SCHEME.matcher(bare).lookingAt();
  }

  private static String percentDecoded(String address) {
    String before = address;
    String after = decodedOnce(before);
    while (!after.equals(before)) {
      before = after;
      after = decodedOnce(before);
    }
    return after;
  }

  private static String decodedOnce(String address) {
    return ESCAPED_ASCII
        .matcher(address)
        .replaceAll(m -> Matcher.quoteReplacement("" + (char) Integer.parseInt(m.group(1), 16)));
  }

  private static String withoutInvisible(String address) {
    StringBuilder out = new StringBuilder();
    address.codePoints().filter(Target::isVisible).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isVisible(int c) {
    return !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
  }
}
