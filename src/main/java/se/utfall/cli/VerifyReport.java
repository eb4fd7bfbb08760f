package se.utfall.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utfall.Colophon;
import se.utfall.render.Checksums;
import se.utfall.site.Audit;
import se.utfall.text.Diagnostics;
import se.utfall.text.Messages;

/**
 * Says in words what a copy of the site is made of, and which of its files are not as they should.
 */
record VerifyReport(Messages messages, PrintWriter out, PrintWriter err) {
  private static final int MOST = 50;

  int absent(Path folder) {
    err.println(text("cli.verify.absent", folder.toString()));
    return ExitCode.USAGE;
  }

  int faults(Diagnostics findings) {
    findings.sorted().forEach(finding -> err.println(messages.print(finding)));
    err.println(text("cli.verify.faults"));
    return ExitCode.FINDINGS;
  }

  /** Says what the copy tells of itself, and what of that is not as it is here. */
  void madeOf(Path folder, Optional<Checksums> said, LocalDate day, Colophon here) {
    String key = said.isPresent() ? "cli.verify.made" : "cli.verify.unsaid";
    out.println(text(key, folder.toString(), day.toString(), Checksums.FILE));
    said.map(Checksums::tool)
        .filter(tool -> !tool.equals(here.tool()))
        .ifPresent(tool -> out.println(text("cli.verify.tool", tool, here.tool())));
    said.flatMap(Checksums::commit)
        .filter(commit -> !here.commit().equals(Optional.of(commit)))
        .ifPresent(commit -> out.println(text("cli.verify.content", commit, commit(here))));
  }

  private String commit(Colophon here) {
    return here.commit().orElseGet(() -> text("cli.verify.changed"));
  }

  int audited(Audit audit) {
    list("cli.verify.other", audit.other());
    list("cli.verify.missing", audit.missing());
    list("cli.verify.unknown", audit.unknown());
    String same = Integer.toString(audit.same());
    if (audit.isWhole()) {
      out.println(text("cli.verify.whole", same));
    } else {
      int wrong = audit.other().size() + audit.missing().size() + audit.unknown().size();
      out.println(text("cli.verify.differs", Integer.toString(wrong), same));
    }
    return audit.isWhole() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private void list(String key, List<String> paths) {
    paths.stream().limit(MOST).forEach(path -> out.println(text(key, path)));
    if (paths.size() > MOST) {
      out.println(text(key, "… (" + paths.size() + ")"));
    }
  }

  private String text(String key, String... args) {
    return messages.text(key, List.of(args));
  }
}
