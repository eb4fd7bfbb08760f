package se.utfall.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.utfall.Build;
import se.utfall.draft.Commission;
import se.utfall.draft.Drafter;
import se.utfall.model.Period;
import se.utfall.model.Site;
import se.utfall.site.NewFile;
import se.utfall.text.Diagnostics;

/** Writes a first commentary on an area's figures, for an editor to rewrite. */
@Command(name = "draft", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // picocli fills them
final class DraftCommand implements Callable<Integer> {
  @Mixin private final FolderOptions options = new FolderOptions();

  @Parameters(index = "0", paramLabel = "${bundle:label.area}", descriptionKey = "draft.area")
  private String area;

  @Parameters(index = "1", paramLabel = "${bundle:label.edition}", descriptionKey = "draft.edition")
  private String edition;

  @Option(names = "--write")
  private boolean write;

  private final Clock clock;
  private final Reporter reporter;

  DraftCommand(Clock clock, Reporter reporter) {
    this.clock = clock;
    this.reporter = reporter;
  }

  @Override
  public Integer call() {
    Diagnostics findings = new Diagnostics();
    Build build = new Build(options.folders(), options.date(clock), findings, stage -> {});
    Optional<Site> site = build.site();
    if (site.isEmpty()) {
      return reporter.refused(findings, "cli.draft-faults");
    }
    DraftChoice choice = new DraftChoice(site.get(), area, edition);
    return choice
        .wrong()
        .map(reporter::notChosen)
        .orElseGet(() -> draft(site.get(), choice.found().get(0)));
  }

  private int draft(Site site, DraftChoice.Place place) {
    Period period = place.edition(edition).orElseThrow();
    String own = site.publisher().shortName();
    return Drafter.draft(
            new Commission(own, place.survey(), place.area(), period, site.built(), site.wording()))
        .map(draft -> hand(draft, place))
        .orElseGet(() -> reporter.nothingToDraft(place.area().title(), edition));
  }

  private int hand(String draft, DraftChoice.Place place) {
    if (!write) {
      return reporter.drafted(draft, place.area().title(), edition);
    }
    String name = "commentary-" + edition.replace('/', '-') + ".md";
    Path file = options.folders().content().resolve(place.name()).resolve(name);
    return reporter.drafted(file, NewFile.write(file, draft));
  }
}
