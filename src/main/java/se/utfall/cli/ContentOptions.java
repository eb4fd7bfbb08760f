package se.utfall.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that reads content is told: where that is, and in which language to speak. */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli fills and checks them
final class ContentOptions {
  @Option(names = "--content", paramLabel = "${bundle:label.dir}", defaultValue = "content")
  private Path content;

  @Mixin private final SpeechOptions speech = new SpeechOptions();

  Path content() {
    return content;
  }
}
