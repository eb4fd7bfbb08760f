package se.utfall.cli;

import picocli.CommandLine.Option;

/** How a command speaks: in which language, and whether in colours; {@link Cli} reads it first. */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli fills and checks it
final class SpeechOptions {
  static final String LANG = "--lang";
  static final String COLOR = "--color";

  @Option(names = LANG, paramLabel = "sv|en", defaultValue = "sv")
  private Language language;

  @Option(names = COLOR, paramLabel = "${bundle:label.when}", defaultValue = "auto")
  private Color color;

  /** The languages of messages, by their tags. */
  enum Language {
    sv,
    en
  }

  /** When there are colours: on a terminal, always, or never. */
  enum Color {
    auto,
    always,
    never
  }
}
