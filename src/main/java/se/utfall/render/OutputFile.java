package se.utfall.render;

import se.utfall.text.Fingerprint;

/**
 * One finished file of the site.
 *
 * @param path from the site's root, with forward slashes, for instance {@code kkik/index.html}
 * @param kind which decides the order of publishing
 * @param sha256 of the bytes; found by the thread that makes the file, as all cores do
 */
@SuppressWarnings("ArrayRecordComponent") // written once, compared never
public record OutputFile(String path, Kind kind, byte[] bytes, String sha256) {
  public OutputFile(String path, Kind kind, byte[] bytes) {
    this(path, kind, bytes, Fingerprint.of(bytes));
  }

  /** The same file in a folder, whose name ends in a slash. */
  OutputFile beneath(String folder) {
    return folder.isEmpty() ? this : new OutputFile(folder + path, kind, bytes, sha256);
  }

  /** In this order files are put in place, so that a page never asks for what is not there yet. */
  public enum Kind {
    ASSET,
    DATA,
    PAGE,
    INDEX
  }
}
