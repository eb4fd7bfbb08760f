package se.utfall.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.content.SpreadFile.Line;
import se.utfall.content.Table;
import se.utfall.content.Table.Row;
import se.utfall.content.TableImport.Change;
import se.utfall.content.TableImport.Merged;
import se.utfall.kolada.Difference;
import se.utfall.kolada.Fetch;
import se.utfall.kolada.Group;
import se.utfall.kolada.KoladaFault;
import se.utfall.kolada.Membership;
import se.utfall.kolada.Snapshot;
import se.utfall.kolada.Wanted;
import se.utfall.site.Replacement;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Messages;
import se.utfall.text.Nearest;
import se.utfall.text.Rule;
import se.utfall.text.Severity;

/** Prints what an import found and did, and says which exit code that is. */
final class ImportReport {
  private static final String INDENT = "    ";

  private final Messages messages;
  private final PrintWriter out;
  private final PrintWriter err;

  ImportReport(Messages messages, PrintWriter out, PrintWriter err) {
    this.messages = messages;
    this.out = out;
    this.err = err;
  }

  /** The same, but if it is to be quiet it says nothing but what is wrong. */
  ImportReport quiet(boolean wanted) {
    return wanted ? new ImportReport(messages, new PrintWriter(Writer.nullWriter()), err) : this;
  }

  /** Content that can't be read can't say what it wants. */
  int faulty(Diagnostics findings) {
    return faulty(findings, "cli.import.faults");
  }

  /** Content that can't be read has no place for a sheet. */
  int homeless(Diagnostics findings) {
    return faulty(findings, "cli.import.homeless");
  }

  private int faulty(Diagnostics findings, String end) {
    findings.sorted().stream()
        .filter(ImportReport::isNoTable)
        .forEach(finding -> err.println(messages.print(finding)));
    err.println(text(end));
    return ExitCode.FINDINGS;
  }

  private static boolean isNoTable(Diagnostic finding) {
    return finding.rule() != Rule.TABLE_EMPTY && finding.rule() != Rule.TABLE_UNUSED;
  }

  /** Whether content has faults that hide what it wants; a table that is not there yet is none. */
  static boolean isUnreadable(Diagnostics findings) {
    return findings.sorted().stream()
        .filter(ImportReport::isNoTable)
        .anyMatch(finding -> finding.rule().severity() == Severity.ERROR);
  }

  /** A folder instead of a sheet. */
  int noFile(Path file) {
    err.println(text("cli.import.no-file", file.toString().replace('\\', '/')));
    return ExitCode.FINDINGS;
  }

  /** A sheet that is not understood. */
  int misread(Diagnostics findings) {
    remarks(findings);
    return refused();
  }

  /** What there is to say of a sheet. */
  void remarks(Diagnostics findings) {
    findings.sorted().forEach(finding -> err.println(messages.print(finding)));
  }

  /** What a sheet brings, value by value. */
  void merged(List<Merged> all) {
    for (Merged one : all) {
      out.println(one.file().toString().replace('\\', '/'));
      one.changes().forEach(this::change);
      if (one.changes().isEmpty()) {
        say("cli.import.same");
      }
    }
  }

  private void change(Change one) {
    String which = whose(one.row());
    String now = value(one.row());
    one.before()
        .ifPresentOrElse(
            old -> say("cli.import.changed", which, value(old), now),
            () -> say("cli.import.added", which, now));
  }

  private String whose(Row row) {
    String who = row.who().get();
    return String.join(
        " ",
        row.indicator().get(),
        row.period().get(),
        who.equals(Table.OWN) ? text("cli.import.own") : who,
        text("cli.import.group." + row.group().get()));
  }

  /** A number as it is read, an answer or a reason as a reader sees it. */
  private String value(Row row) {
    Figure figure = row.figure().get();
    return figure
        .number()
        .map(this::number)
        .or(() -> figure.missing().map(reason -> text("reason." + reason)))
        .or(
            () ->
                figure
                    .answer()
                    .map(yes -> text(yes ? "evidence.answer.yes" : "evidence.answer.no")))
        .orElseThrow();
  }

  private String number(BigDecimal number) {
    return number.toPlainString().replace(".", text("number.decimal")).replace('-', '−');
  }

  /** No indicator has that number. */
  int unnamed(String kpi, List<String> named) {
    String near = Nearest.to(kpi, named).map(word -> " " + text("near", word)).orElse("");
    err.println(text("cli.import.unnamed", kpi) + near);
    return ExitCode.USAGE;
  }

  int nothing() {
    err.println(text("cli.import.nothing"));
    return ExitCode.FINDINGS;
  }

  int failed(KoladaFault fault) {
    err.println(messages.text(fault.saying()));
    err.println(text("cli.import.failed"));
    return ExitCode.NETWORK;
  }

  /** The groups to choose from. */
  int groups(List<Group> groups) {
    groups.forEach(group -> out.println(group.id() + "  " + group.title()));
    if (groups.isEmpty()) {
      err.println(text("cli.import.no-groups"));
    }
    return groups.isEmpty() ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  void asking(URI address, Wanted wanted) {
    int kpis = wanted.surveys().stream().mapToInt(survey -> survey.targets().size()).sum();
    int groups = wanted.surveys().stream().mapToInt(survey -> survey.groups().size()).sum();
    out.println(
        text(
            "cli.import.asking",
            address.getHost(),
            count("cli.indicators", kpis),
            count("cli.import.groups", groups)));
  }

  /** What is not as it was, the own municipality's values one by one. */
  void changes(Fetch fetch, String own) {
    fetch.memberships().forEach(this::group);
    fetch.snapshots().forEach(snapshot -> values(snapshot, own));
  }

  private void group(Membership one) {
    out.println(one.group().id() + " " + one.group().title());
    one.earlierTitle().ifPresent(before -> say("cli.import.title", before));
    if (one.isFirst()) {
      say("cli.import.members", names(one.added()));
    } else if (!one.isChanged()) {
      say("cli.import.same");
    } else {
      say("cli.import.membership", names(one.added()), names(one.removed()));
    }
  }

  private String names(List<String> names) {
    return names.isEmpty() ? text("cli.import.nobody") : String.join(", ", names);
  }

  private void values(Snapshot one, String own) {
    out.println(one.kpi().id() + " " + one.kpi().title());
    one.earlierTitle().ifPresent(before -> say("cli.import.title", before));
    if (one.isRedefined()) {
      say("cli.import.definition");
    }
    Difference all = one.difference();
    Predicate<Line> isOwn = line -> line.code().equals(own);
    Difference ours = all.of(isOwn);
    ours.added().forEach(line -> say("cli.import.added", whose(line), value(line)));
    ours.changed()
        .forEach(
            c -> say("cli.import.changed", whose(c.after()), value(c.before()), value(c.after())));
    ours.removed().forEach(line -> say("cli.import.removed", whose(line), value(line)));
    Difference others = all.of(isOwn.negate());
    if (!others.isEmpty()) {
      say(
          "cli.import.others",
          Integer.toString(others.added().size()),
          Integer.toString(others.changed().size()),
          Integer.toString(others.removed().size()));
    } else if (ours.isEmpty()) {
      say("cli.import.same");
    }
  }

  private String whose(Line line) {
    return line.title() + " " + line.period() + " " + text("cli.import.gender." + line.gender());
  }

  private String value(Line line) {
    return line.value().map(this::number).orElseGet(() -> text("cli.import.empty"));
  }

  /** Whether all can be written: nothing is doubtful, or that has been accepted. */
  boolean accepted(Diagnostics doubts, boolean acceptFewer) {
    for (Diagnostic doubt : doubts.sorted()) {
      if (acceptFewer) {
        out.println(text("cli.import.accepted", messages.said(doubt).message()));
      } else {
        err.println(messages.print(doubt));
      }
    }
    return acceptFewer || doubts.sorted().isEmpty();
  }

  int refused() {
    err.println(text("cli.import.refused"));
    return ExitCode.FINDINGS;
  }

  int dry() {
    out.println(text("cli.import.dry"));
    return ExitCode.FINE;
  }

  int wrote(Replacement.Result result) {
    if (result.refused().isPresent()) {
      err.println(text("cli.import.denied", result.refused().get().toString().replace('\\', '/')));
      return ExitCode.FINDINGS;
    }
    out.println(text("cli.import.wrote", count("cli.files", result.written().size())));
    return ExitCode.FINE;
  }

  private void say(String key, String... args) {
    out.println(INDENT + text(key, args));
  }

  private String count(String key, long n) {
    return text(key + (n == 1 ? ".one" : ".other"), Long.toString(n));
  }

  private String text(String key, String... args) {
    return messages.text(key, List.of(args));
  }
}
