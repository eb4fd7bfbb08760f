package se.utfall.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.scaffold.Plan;
import se.utfall.site.NewFiles;
import se.utfall.site.Replacement;
import se.utfall.text.Messages;

/** Puts something new in place and says so, or says why not. */
final class NewReport {
  private final Messages messages;
  private final PrintWriter out;
  private final PrintWriter err;

  NewReport(Messages messages, PrintWriter out, PrintWriter err) {
    this.messages = messages;
    this.out = out;
    this.err = err;
  }

  /** Writes all files of a plan, or none if one would take another's place. */
  int put(Plan plan) {
    Optional<Path> there = NewFiles.there(plan.fresh().keySet());
    if (there.isPresent()) {
      return there(there.get());
    }
    Map<Path, String> files = new LinkedHashMap<>(plan.fresh());
    files.putAll(plan.renewed());
    Replacement.Result result = NewFiles.write(plan.spare(), files);
    if (result.refused().isPresent()) {
      return failed("cli.import.denied", shown(result.refused().get()));
    }
    result.written().forEach(file -> out.println(text("cli.new.wrote", shown(file))));
    return ExitCode.FINE;
  }

  /** The same, and what to do then. */
  int put(Plan plan, Path content, Path site) {
    int code = put(plan);
    if (code == ExitCode.FINE) {
      out.println(text("cli.new.then", typed(content), typed(site)));
    }
    return code;
  }

  /** The same for what a forge does, and what must be said there. */
  int putWorkflow(Plan plan) {
    int code = put(plan);
    if (code == ExitCode.FINE) {
      out.println(text("cli.new.workflow"));
    }
    return code;
  }

  /** Says that something is there already. */
  int there(Path file) {
    return failed("cli.new.there", shown(file));
  }

  /** Says that something can't be read. */
  int unreadable(Path file) {
    return failed("cli.new.unreadable", shown(file));
  }

  int wrong(Wrong wrong) {
    err.println(wrong.in(messages));
    return ExitCode.USAGE;
  }

  /** Content must have begun before more is added to it. */
  int noSite(Path content) {
    return failed("cli.new.no-site", shown(content));
  }

  /** A file is not written so that it can safely be changed; what to write there is printed. */
  int unsure(String file, String what) {
    err.println(text("cli.new.unsure", file));
    out.print(what);
    out.flush();
    return ExitCode.FINDINGS;
  }

  /** Asks for a municipality, after saying what was wrong with the answer before. */
  String question(Optional<Wrong> before) {
    String question = text("cli.new.municipality");
    return before.map(wrong -> wrong.in(messages) + System.lineSeparator()).orElse("") + question;
  }

  /** Asks for the name of a survey's first area. */
  String firstArea() {
    return text("cli.new.first-area");
  }

  private int failed(String key, String file) {
    err.println(text(key, file));
    return ExitCode.FINDINGS;
  }

  /** A path as it is typed on a command line. */
  private static String typed(Path file) {
    String path = shown(file);
    return path.contains(" ") ? '"' + path + '"' : path;
  }

  private static String shown(Path file) {
    String path = file.normalize().toString().replace('\\', '/');
    return path.isEmpty() ? "." : path;
  }

  private String text(String key, String... args) {
    return messages.text(key, List.of(args));
  }
}
