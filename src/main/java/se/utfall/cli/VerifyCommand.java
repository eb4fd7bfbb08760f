package se.utfall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.utfall.Build;
import se.utfall.render.Checksums;
import se.utfall.site.Audit;
import se.utfall.site.Copy;
import se.utfall.text.Diagnostics;

/** Says whether a copy of the site is what this content gives. */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // picocli fills them
final class VerifyCommand implements Callable<Integer> {
  @Mixin private final FolderOptions options = new FolderOptions();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "${bundle:label.copy}",
      descriptionKey = "verify.copy")
  private @Nullable Path copy;

  private final Clock clock;
  private final VerifyReport report;

  VerifyCommand(Clock clock, VerifyReport report) {
    this.clock = clock;
    this.report = report;
  }

  @Override
  public Integer call() throws IOException {
    Copy tried = new Copy(copy == null ? options.folders().site() : copy);
    if (!tried.exists()) {
      return report.absent(tried.folder());
    }
    Optional<Checksums> said = tried.said();
    LocalDate day = said.map(Checksums::day).orElseGet(() -> options.date(clock));
    Diagnostics findings = new Diagnostics();
    SortedMap<String, String> sums =
        new Build(options.folders(), day, findings, stage -> {}).sums();
    if (findings.hasErrors()) {
      return report.faults(findings);
    }
    report.madeOf(tried.folder(), said, day, Colophons.of(options.folders().content()));
    return report.audited(Audit.of(tried.sums(), sums));
  }
}
