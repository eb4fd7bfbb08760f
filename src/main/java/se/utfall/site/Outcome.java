package se.utfall.site;

import java.util.List;

/**
 * What publishing did.
 *
 * @param written files that are new or have other bytes than before
 * @param unchanged files that were there already and kept their time
 * @param deleted files of earlier builds that are gone now
 * @param bytes of all files of this build
 * @param bytesWritten of the written files
 * @param foreign files and folders in the site that Utfall did not write, sorted; folders end in a
 *     slash
 * @param gone the files of pages that the build before had, at addresses that lead nowhere now
 * @param recovered whether an earlier build was killed while publishing and was finished first
 */
public record Outcome(
    int written,
    int unchanged,
    int deleted,
    long bytes,
    long bytesWritten,
    List<String> foreign,
    List<String> gone,
    boolean recovered) {}
