package se.utfall.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.utfall.Build;
import se.utfall.Examined;
import se.utfall.check.Grounds;
import se.utfall.check.Whereabouts;
import se.utfall.explain.Asked;
import se.utfall.explain.Explainer;
import se.utfall.explain.RuleExplainer;
import se.utfall.text.Diagnostics;

/** Says how a figure, a standing, a claim or a page came to be, or what a rule means. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // picocli fills them
final class ExplainCommand implements Callable<Integer> {
  @Mixin private final FolderOptions options = new FolderOptions();

  @Parameters(arity = "1..*", paramLabel = "${bundle:label.what}", descriptionKey = "explain.what")
  private List<String> what;

  private final Clock clock;
  private final Reporter reporter;

  ExplainCommand(Clock clock, Reporter reporter) {
    this.clock = clock;
    this.reporter = reporter;
  }

  @Override
  public Integer call() {
    return RuleExplainer.answer(what).map(reporter::explained).orElseGet(this::ofContent);
  }

  private int ofContent() {
    Diagnostics findings = new Diagnostics();
    LocalDate day = options.date(clock);
    Examined examined = new Build(options.folders(), day, findings, stage -> {}).examine();
    Optional<Grounds> grounds = examined.truth().grounds();
    if (grounds.isEmpty()) {
      return reporter.refused(findings, "cli.explain-faults");
    }
    Asked asked = new Asked(grounds.get(), Whereabouts.of(examined.content(), day));
    return reporter.explained(new Explainer(asked).answer(what));
  }
}
