package se.utfall.hosting;

import java.util.List;

/**
 * What every answer of a site's server says besides the file, whatever the host.
 *
 * @param root where the site begins on its host, with a slash at both ends
 */
record Answers(String root) {
  /** What a page cannot say of itself stands here too: who may show it in a frame. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** With every file, also where there is none: pages are strict and open data may be fetched. */
  static final List<Header> ALWAYS =
      List.of(
          new Header("Content-Security-Policy", POLICY),
          new Header("X-Content-Type-Options", "nosniff"),
          new Header("X-Frame-Options", "DENY"),
          new Header("Referrer-Policy", "no-referrer"),
          new Header(
              "Permissions-Policy",
              "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
          new Header("Cross-Origin-Opener-Policy", "same-origin"),
          new Header("Access-Control-Allow-Origin", "*"));

  /** With pages and data, which change under the same name. */
  static final Header ASKED_EACH_TIME = new Header("Cache-Control", "no-cache");

  /** With files whose names change with what is in them. */
  static final Header KEPT = new Header("Cache-Control", "public, max-age=31536000, immutable");

  /** Types that servers often do not know, by the endings of names. */
  static final List<Type> TYPES =
      List.of(
          new Type("csv", "text/csv"),
          new Type("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          new Type("webp", "image/webp"),
          new Type("avif", "image/avif"));

  /** The type of the catalogue of data, whose name has no ending. */
  static final String CATALOG_TYPE = "application/rdf+xml";

  /** The type of files with an ending. */
  record Type(String ending, String type) {}

  String assets() {
    return root + "assets/";
  }

  /** Where data portals look for the catalogue of data. */
  String catalog() {
    return root + "datasets/dcat";
  }

  String absent() {
    return root + "404.html";
  }
}
