package se.utfall.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utfall.page.Language;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;
import se.utfall.text.SourceText;

/** Turns what goes wrong in templates into findings with template, line and column. */
final class TemplateFaults {
  /**
   * What would let a template print raw markup, run other code, or format numbers by itself; the
   * engine's own sandbox stops none of it.
   */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          ("\\?GAP(?:no_?esc|interpret|eval_?json|eval|new|api|markup_?string|string|c|cn|iso_?\\w+)\\b"
                  + "|\\.GAPnow\\b"
                  + "|[<\\[]#(?:ftl|setting|no_?autoesc|output_?format)\\b")
              .replace("GAP", "(?:\\s|[<\\[][#!]--.*?--[>\\]])*+"),
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final int BEGINNING = 1;

  private final Theme theme;
  private final String language;
  private final Diagnostics findings;
  private final Set<String> forbidden = new HashSet<>();

  TemplateFaults(Theme theme, String language, Diagnostics findings) {
    this.theme = theme;
    this.language = language;
    this.findings = findings;
  }

  TemplateFaults reporting(Diagnostics others) {
    return new TemplateFaults(theme, language, others);
  }

  /** Reports every forbidden construct in the user's own templates. */
  void reportForbidden() {
    theme.folder().ifPresent(folder -> templates(folder).forEach(f -> reportForbidden(folder, f)));
  }

  /** Whether a template has been reported for what it must not do; it need not be read as well. */
  boolean forbids(String template) {
    return forbidden.contains(theme.shown(template));
  }

  /** What the engine says without a place: a header it can't obey, a macro without end. */
  void report(String template, Throwable e) {
    boolean endless = e instanceof StackOverflowError;
    String message = endless ? e.getClass().getSimpleName() : firstLine(e.getMessage());
    boolean failed = endless || e instanceof OwnTemplates.Outside;
    Rule rule = failed ? Rule.TEMPLATE_FAILED : Rule.TEMPLATE_SYNTAX;
    findings.add(at(template, BEGINNING, BEGINNING), rule, message);
  }

  void report(Language.MissingWord e) {
    findings.add(Position.file(theme.shown(Theme.wordsOf(language))), Rule.TEMPLATE_WORD, e.key());
  }

  void report(ParseException e) {
    String name = Optional.ofNullable(e.getTemplateName()).orElse("?");
    String message = firstLine(e.getEditorMessage());
    findings.add(at(name, e.getLineNumber(), e.getColumnNumber()), Rule.TEMPLATE_SYNTAX, message);
  }

  void report(TemplateException e) {
    ParseException syntax = cause(e, ParseException.class);
    if (syntax != null) {
      report(syntax);
      return;
    }
    String name = Optional.ofNullable(e.getTemplateSourceName()).orElse("?");
    Position at = at(name, orZero(e.getLineNumber()), orZero(e.getColumnNumber()));
    Language.MissingWord word = cause(e, Language.MissingWord.class);
    NotWords value = cause(e, NotWords.class);
    if (word != null) {
      findings.add(at, Rule.TEMPLATE_WORD, word.key());
    } else if (value != null) {
      findings.add(at, Rule.TEMPLATE_NUMBER, value.type());
    } else if (e instanceof InvalidReferenceException) {
      findings.add(at, Rule.TEMPLATE_MISSING, e.getBlamedExpressionString());
    } else {
      findings.add(at, Rule.TEMPLATE_FAILED, firstLine(e.getMessageWithoutStackTop()));
    }
  }

  private void reportForbidden(Path folder, Path file) {
    String name = folder.relativize(file).toString().replace('\\', '/');
    try {
      SourceText source = new SourceText(theme.shown(name), Files.readString(file));
      Matcher matcher = FORBIDDEN.matcher(source.text());
      while (matcher.find()) {
        findings.add(source.position(matcher.start()), Rule.TEMPLATE_RAW, oneLine(matcher.group()));
        forbidden.add(source.path());
      }
    } catch (CharacterCodingException e) {
      findings.add(at(name, BEGINNING, BEGINNING), Rule.FILE_ENCODING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String oneLine(String construct) {
    return construct.replaceAll("\\s+", " ");
  }

  private static List<Path> templates(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> OwnTemplates.isTemplate(f.toString())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Position at(String template, int line, int column) {
    return new Position(theme.shown(template), line, column);
  }

  private static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("").strip();
  }

  private static <T extends Throwable> @Nullable T cause(Throwable e, Class<T> type) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return type.cast(t);
      }
    }
    return null;
  }
}
