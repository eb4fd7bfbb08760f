package se.utfall.cli;

import picocli.CommandLine.Option;

/** In which language a command speaks. */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli fills and checks it
final class LanguageOption {
  @Option(names = "--lang", paramLabel = "sv|en", defaultValue = "sv")
  private Language language;

  /** The languages of messages, by their tags; read beforehand by {@link Cli}. */
  enum Language {
    sv,
    en
  }
}
