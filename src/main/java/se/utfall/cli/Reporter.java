package se.utfall.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.Folders;
import se.utfall.Summary;
import se.utfall.Withheld;
import se.utfall.check.Translated;
import se.utfall.diff.Difference;
import se.utfall.due.Duty;
import se.utfall.explain.Explanation;
import se.utfall.explain.Reply;
import se.utfall.site.NewFile;
import se.utfall.site.Outcome;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Messages;
import se.utfall.text.Rule;
import se.utfall.text.Severity;

/** Prints what a command did and found, and says which exit code that is. */
final class Reporter {
  private static final int FOREIGN_SHOWN = 5;

  /** Where these are found the site is not as it was. */
  private static final Set<Rule> CHANGED = Set.of(Rule.SITE_GONE, Rule.SITE_UNFINISHED);

  private final Messages messages;
  private final PrintWriter out;
  private final PrintWriter err;
  private final PrintWriter sums;
  private final boolean live;
  private final TextReport texts;
  private final SkipReport skips;

  /** {@code live} if a person watches what is said of faults at a terminal. */
  Reporter(Messages messages, PrintWriter out, PrintWriter err, boolean live) {
    this(messages, out, err, err, live);
  }

  private Reporter(
      Messages messages, PrintWriter out, PrintWriter err, PrintWriter sums, boolean live) {
    this.messages = messages;
    this.out = out;
    this.err = err;
    this.sums = sums;
    this.live = live;
    this.texts = new TextReport(messages, out);
    this.skips = new SkipReport(messages, out);
  }

  /** The same, but if it is to be quiet it says of a build and a check nothing but the faults. */
  Reporter quiet(boolean wanted) {
    PrintWriter nobody = new PrintWriter(Writer.nullWriter());
    return wanted ? new Reporter(messages, nobody, err, nobody, false) : this;
  }

  /** Says how far a build has come, until it is closed. */
  Progress progress(boolean verbose) {
    return new Progress(messages, err, verbose).watched(live);
  }

  int built(Folders folders, Summary summary, Diagnostics findings, Stopwatch time) {
    findings(findings);
    if (findings.stopPublishing()) {
      texts.total(summary.review());
      found(findings);
      if (findings.sorted().stream().noneMatch(found -> CHANGED.contains(found.rule()))) {
        say(sums, "cli.not-published", folders.site().toString());
      }
      return ExitCode.FINDINGS;
    }
    found(findings);
    read(folders, summary);
    summary.outcome().ifPresent(outcome -> wrote(folders, summary, outcome));
    withheld(summary.withheld());
    summary.translations().forEach(this::translated);
    texts.total(summary.review());
    say(out, "cli.done", seconds(time));
    return ExitCode.FINE;
  }

  /** {@code verbose} if it is to say how each text is to read, too. */
  int checked(
      Folders folders, Summary summary, Diagnostics findings, Stopwatch time, boolean verbose) {
    findings(findings);
    if (findings.stopPublishing()) {
      texts.whole(summary.review(), verbose);
      found(findings);
      skips.print(summary.skipped(), findings.waived());
      return ExitCode.FINDINGS;
    }
    found(findings);
    read(folders, summary);
    withheld(summary.withheld());
    summary.translations().forEach(this::lacking);
    texts.whole(summary.review(), verbose);
    say(out, "cli.checked", count("cli.pages", summary.pages()), seconds(time));
    skips.print(summary.skipped(), findings.waived());
    return ExitCode.FINE;
  }

  /** Prints what a check has found for a program, and nothing else. */
  int checked(ReportFormat format, Summary summary, Diagnostics findings) {
    FindingsReport report = FindingsReport.of(findings, summary, messages);
    out.print(report.in(format));
    out.flush();
    return findings.stopPublishing() ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  /** Says that content with faults does not do for what was asked. */
  int refused(Diagnostics findings, String why) {
    findings(findings);
    found(findings);
    say(err, why);
    return ExitCode.FINDINGS;
  }

  /** Says what is wrong with the words that choose what to draft. */
  int notChosen(Wrong wrong) {
    err.println(wrong.in(messages));
    return ExitCode.USAGE;
  }

  /** Says that an area has nothing to write about. */
  int nothingToDraft(String area, String edition) {
    say(err, "cli.draft-nothing", area, edition);
    return ExitCode.FINDINGS;
  }

  /** Prints a draft, and beside it what to do with it. */
  int drafted(String draft, String title, String edition) {
    out.print(draft);
    out.flush();
    say(err, "cli.drafted", title, edition);
    return ExitCode.FINE;
  }

  /** Says what became of a draft's file. */
  int drafted(Path file, NewFile.Outcome outcome) {
    String path = file.toString().replace('\\', '/');
    switch (outcome) {
      case WRITTEN -> say(err, "cli.draft-written", path);
      case THERE -> say(err, "cli.draft-there", path);
      case REFUSED -> say(err, "cli.draft-refused", path);
    }
    return outcome == NewFile.Outcome.WRITTEN ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  /** Says that a word names no content. */
  int noVersion(String name) {
    say(err, "cli.diff-version", name);
    return ExitCode.USAGE;
  }

  /** Says what two versions differ in, as far as both can be read. */
  int compared(ContentVersion before, ContentVersion after, DiffFormat format) {
    List<ContentVersion> unread =
        Stream.of(before, after).filter(side -> side.truth().grounds().isEmpty()).toList();
    for (ContentVersion side : unread) {
      side.errors().forEach(error -> err.println(messages.print(error)));
      say(err, "cli.diff-faults", side.name());
    }
    if (!unread.isEmpty()) {
      return ExitCode.FINDINGS;
    }
    Difference difference = Difference.between(before.side(), after.side());
    out.print(new DiffReport(before, after, difference, messages).in(format));
    out.flush();
    return difference.turned().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  /** Prints what there is to say, or what in a question nobody knows. */
  int explained(Reply reply) {
    if (reply instanceof Reply.Unknown unknown) {
      String near = unknown.near().map(w -> " " + messages.text("near", List.of(w))).orElse("");
      err.println(messages.text(unknown.what()) + near);
      return ExitCode.USAGE;
    }
    for (Explanation one : ((Reply.Known) reply).explanations()) {
      out.println(messages.text(one.head()));
      one.lines().forEach(line -> out.println("    " + messages.text(line)));
    }
    return ExitCode.FINE;
  }

  /** Prints what is due; that something is late is no fault of the content. */
  int due(List<Duty> duties, LocalDate today, LocalDate until, int unready, DueFormat format) {
    out.print(new DueReport(duties, today, until, unready, messages).in(format));
    out.flush();
    return ExitCode.FINE;
  }

  int bug(Exception e) {
    say(err, "cli.bug");
    e.printStackTrace(err);
    return ExitCode.BUG;
  }

  private void findings(Diagnostics findings) {
    findings.sorted().forEach(d -> err.println(messages.print(d)));
  }

  /** Says how many findings there are, if any. */
  private void found(Diagnostics findings) {
    List<Diagnostic> all = findings.sorted();
    long errors = all.stream().filter(d -> d.rule().severity() == Severity.ERROR).count();
    if (!all.isEmpty()) {
      say(
          sums,
          findings.isStrict() && errors < all.size() ? "cli.found-strict" : "cli.found",
          count("cli.errors", errors),
          count("cli.warnings", all.size() - errors));
    }
    int waived = findings.waived().size();
    if (waived > 0) {
      sums.println(count("cli.waived", waived));
    }
  }

  private void read(Folders folders, Summary summary) {
    say(
        out,
        "cli.read",
        count("cli.files", summary.files()),
        folders.content().toString(),
        count("cli.surveys", summary.surveys()),
        count("cli.areas", summary.areas()),
        count("cli.indicators", summary.indicators()));
  }

  private static String address(String file) {
    return "/" + file.substring(0, file.length() - "index.html".length());
  }

  /** Pages that somebody may have a link to. */
  private void gone(List<String> addresses) {
    if (!addresses.isEmpty()) {
      String some =
          String.join(", ", addresses.subList(0, Math.min(FOREIGN_SHOWN, addresses.size())));
      say(out, "cli.gone", addresses.size() > FOREIGN_SHOWN ? some + ", …" : some);
      say(out, "cli.gone-hint", addresses.get(0));
    }
  }

  private void wrote(Folders folders, Summary summary, Outcome outcome) {
    if (outcome.recovered()) {
      say(out, "cli.recovered");
    }
    int files = outcome.written() + outcome.unchanged();
    say(
        out,
        "cli.wrote",
        count("cli.pages", summary.pages()),
        count("cli.others", files - summary.pages()),
        folders.site().toString(),
        Integer.toString(outcome.written()),
        Integer.toString(outcome.unchanged()),
        Integer.toString(outcome.deleted()));
    outcome
        .shown()
        .ifPresent(to -> say(out, "cli.switched", folders.site().toString(), to.toString()));
    gone(outcome.gone().stream().map(Reporter::address).toList());
    List<String> foreign = outcome.foreign();
    if (!foreign.isEmpty()) {
      String some = String.join(", ", foreign.subList(0, Math.min(FOREIGN_SHOWN, foreign.size())));
      say(out, "cli.foreign", count("cli.strangers", foreign.size()), some);
    }
  }

  private void withheld(Withheld withheld) {
    if (withheld.values() > 0) {
      say(
          out,
          withheld.values() == 1 ? "cli.withheld.one" : "cli.withheld.other",
          Integer.toString(withheld.values()),
          count("cli.indicators", withheld.indicators()));
    }
  }

  private void translated(Translated translated) {
    String done = Integer.toString(translated.done());
    String all = Integer.toString(translated.texts());
    say(out, "cli.translated", translated.language(), done, all);
  }

  /** The same, with every text that is not translated. */
  private void lacking(Translated translated) {
    translated(translated);
    translated.lacking().forEach(text -> out.println("    " + text));
  }

  private String seconds(Stopwatch time) {
    return time.seconds(messages.text("number.decimal", List.of()));
  }

  private String count(String key, long n) {
    return messages.text(key + (n == 1 ? ".one" : ".other"), List.of(Long.toString(n)));
  }

  private void say(PrintWriter to, String key, String... args) {
    to.println(messages.text(key, List.of(args)));
  }
}
