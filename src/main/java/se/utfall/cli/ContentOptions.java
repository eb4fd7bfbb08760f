package se.utfall.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every command that reads content is told: where that is, and in which language to speak. */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli fills and checks them
final class ContentOptions {
  @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
  private Path content;

  @Option(names = "--lang", paramLabel = "sv|en", defaultValue = "sv")
  private Language language;

  /** The languages of messages, by their tags; read beforehand by {@link Cli}. */
  enum Language {
    sv,
    en
  }

  Path content() {
    return content;
  }
}
