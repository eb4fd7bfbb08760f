package se.utfall.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.utfall.scaffold.Forge;

/** Begins the workflows by which a forge checks what is proposed and publishes what is accepted. */
@Command(name = "workflow", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli fills them
final class NewWorkflowCommand implements Callable<Integer> {
  @Mixin private final SpeechOptions speech = new SpeechOptions();

  @Parameters(index = "0", paramLabel = "github|gitlab", descriptionKey = "new.forge")
  private Named forge;

  @Parameters(
      index = "1",
      paramLabel = "${bundle:label.dir}",
      arity = "0..1",
      defaultValue = ".",
      descriptionKey = "new.repository")
  private Path repository;

  private final NewReport report;

  NewWorkflowCommand(NewReport report) {
    this.report = report;
  }

  /** The forges by the names that are typed. */
  enum Named {
    github(Forge.GITHUB),
    gitlab(Forge.GITLAB);

    private final Forge forge;

    Named(Forge forge) {
      this.forge = forge;
    }
  }

  @Override
  public Integer call() {
    return report.putWorkflow(forge.forge.plan(repository));
  }
}
