package se.utfall.render;

/**
 * One finished file of the site.
 *
 * @param path from the site's root, with forward slashes, for instance {@code kkik/index.html}
 * @param kind which decides the order of publishing
 */
@SuppressWarnings("ArrayRecordComponent") // written once, compared never
public record OutputFile(String path, Kind kind, byte[] bytes) {
  /** In this order files are put in place, so that a page never asks for what is not there yet. */
  public enum Kind {
    ASSET,
    DATA,
    PAGE,
    INDEX
  }
}
