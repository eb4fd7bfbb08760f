package se.utfall.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import se.utfall.Build;

/** The folders of a build, the same for every command. */
@SuppressWarnings("NullAway.Init") // picocli fills them before they are read
final class FolderOptions {
  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private Path content;

  @Option(names = "--templates", paramLabel = "DIR", defaultValue = "templates")
  private Path templates;

  @Option(names = "--site", paramLabel = "DIR", defaultValue = "site")
  private Path site;

  @Option(names = "--lang", paramLabel = "sv|en", defaultValue = "sv")
  private String language;

  Build.Folders folders() {
    return new Build.Folders(content, templates, site);
  }
}
