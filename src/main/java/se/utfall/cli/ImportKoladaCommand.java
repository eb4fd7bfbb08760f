package se.utfall.cli;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.utfall.content.Content;
import se.utfall.content.ContentReader;
import se.utfall.kolada.Api;
import se.utfall.kolada.Fetch;
import se.utfall.kolada.Fetching;
import se.utfall.kolada.KoladaFault;
import se.utfall.kolada.OwnGroups;
import se.utfall.kolada.Pause;
import se.utfall.kolada.Wanted;
import se.utfall.kolada.Web;
import se.utfall.site.Replacement;
import se.utfall.text.Diagnostics;

/** Fetches what the content asks of Kolada, says what has changed, and stores it. */
@Command(name = "kolada", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli fills them
final class ImportKoladaCommand implements Callable<Integer> {
  @Mixin private final ContentOptions options = new ContentOptions();

  @Mixin private final QuietOption quiet = new QuietOption();

  @Parameters(paramLabel = "KPI", arity = "0..*", descriptionKey = "import.kpi")
  private List<String> kpis = List.of();

  @Option(names = "--api", paramLabel = "URL", converter = ApiConverter.class)
  private @Nullable URI api;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--accept-fewer")
  private boolean acceptFewer;

  @Option(names = "--groups")
  private boolean groups;

  private final Clock clock;
  private final ImportReport report;

  ImportKoladaCommand(Clock clock, ImportReport report) {
    this.clock = clock;
    this.report = report;
  }

  @Override
  public Integer call() {
    Diagnostics findings = new Diagnostics();
    Content content = ContentReader.read(options.content(), findings);
    if (ImportReport.isUnreadable(findings)) {
      return report.faulty(findings);
    }
    List<String> named = Wanted.named(content);
    Optional<String> unnamed = kpis.stream().filter(kpi -> !named.contains(kpi)).findFirst();
    if (unnamed.isPresent()) {
      return report.unnamed(unnamed.get(), named);
    }
    try {
      return ask(Wanted.of(content, kpis), report.quiet(quiet.isSet()));
    } catch (KoladaFault fault) {
      return report.failed(fault);
    }
  }

  private int ask(Wanted wanted, ImportReport heard) throws KoladaFault {
    URI address = Optional.ofNullable(api).orElse(Api.ADDRESS);
    Api kolada = new Api(address, new Web(Pause.REAL, clock, Web.Limits.USUAL));
    if (groups) {
      return report.groups(OwnGroups.of(kolada, wanted.own()));
    }
    if (wanted.surveys().isEmpty()) {
      return heard.nothing();
    }
    heard.asking(address, wanted);
    Diagnostics doubts = new Diagnostics();
    LocalDate today = LocalDate.now(clock);
    Fetch fetch = Fetching.fetch(kolada, wanted, today.getYear(), doubts);
    heard.changes(fetch, wanted.own());
    if (!heard.accepted(doubts, acceptFewer)) {
      return heard.refused();
    }
    return dryRun ? heard.dry() : heard.wrote(Replacement.write(fetch.files(today)));
  }
}
