package se.utfall.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
 * @param shown the folder that the site's link leads to now, if it is a link that was turned
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
    Optional<Path> shown,
    boolean recovered) {}
