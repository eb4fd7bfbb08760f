package se.utfall;

import java.nio.file.Path;

/** Where a build reads and writes; a templates folder that does not exist changes nothing. */
public record Folders(Path content, Path templates, Path site) {}
