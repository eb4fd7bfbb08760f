package se.utfall.preview;

import java.util.Map;

/** What a file is, as HTTP says it. */
final class MediaType {
  private static final String TEXT = "; charset=utf-8";
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("html", "text/html" + TEXT),
          Map.entry("css", "text/css" + TEXT),
          Map.entry("js", "text/javascript" + TEXT),
          Map.entry("csv", "text/csv" + TEXT),
          Map.entry("txt", "text/plain" + TEXT),
          Map.entry("json", "application/json"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          Map.entry("xml", "application/xml"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("datasets/dcat", "application/rdf+xml"));

  private MediaType() {}

  static String of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return KNOWN.getOrDefault(ending, "application/octet-stream");
  }
}
