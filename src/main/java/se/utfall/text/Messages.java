package se.utfall.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Utfall says to editors, in one language: {@code messages/LANGUAGE.properties}. */
public final class Messages {
  /** The languages in which messages exist, the default first. */
  public static final List<String> LANGUAGES = List.of("sv", "en");

  private static final String INDENT = "    ";

  private final Properties texts;
  private final Emphasis emphasis;

  private Messages(Properties texts, Emphasis emphasis) {
    this.texts = texts;
    this.emphasis = emphasis;
  }

  /** The messages of one of {@link #LANGUAGES}. */
  public static Messages in(String language) {
    Properties texts = new Properties();
    String name = "/messages/" + language + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no messages in '" + language + "'");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(texts, Emphasis.NONE);
  }

  /** The same messages, with the parts of printed findings set off. */
  public Messages with(Emphasis other) {
    return new Messages(texts, other);
  }

  /** The text of a key, with {0}, {1} … replaced by the arguments; a missing key is our bug. */
  public String text(String key, List<String> args) {
    return find(key, args)
        .orElseThrow(() -> new IllegalStateException("no message for '" + key + "'"));
  }

  /** What is to be said, in this language. */
  public String text(Saying saying) {
    if (saying.key().isEmpty()) {
      return saying.args().get(0).key().replace(String.valueOf(Saying.DECIMAL), decimal());
    }
    return text(saying.key(), saying.args().stream().map(this::text).toList());
  }

  private String decimal() {
    return text("number.decimal", List.of());
  }

  /**
   * A finding in words.
   *
   * @param severity "error" or "warning" in this language
   * @param excerpt the line that it is about, and beneath it a caret
   * @param details what more there is to say, a line each
   */
  public record Said(
      String severity,
      String message,
      List<String> excerpt,
      List<String> details,
      Optional<String> hint) {

    /** All beneath the first line, in the order in which it is read. */
    public Stream<String> rest() {
      return Stream.of(excerpt.stream(), details.stream(), hint.stream().flatMap(String::lines))
          .flatMap(all -> all);
    }
  }

  /** What there is to say about a finding. */
  public Said said(Diagnostic d) {
    String key = d.rule().id();
    String near = d.near().map(word -> text("near", List.of(word))).orElse("");
    String hint = (near + " " + find(key + ".hint", d.args()).orElse("")).strip();
    return new Said(
        text("severity." + d.rule().severity().name().toLowerCase(Locale.ROOT), List.of()),
        text(key, d.args()),
        d.excerpt().stream().flatMap(Messages::lines).toList(),
        d.details().stream().map(this::text).toList(),
        Optional.of(hint).filter(any -> !any.isEmpty()));
  }

  /**
   * A finding as printed: {@code path:line:column: error: message [rule-id]} and, on lines of their
   * own, what it is about, with a caret, what more there is to say, and the hint.
   */
  public String print(Diagnostic d) {
    Said said = said(d);
    String line =
        emphasis.place(d.at().toString())
            + ": "
            + emphasis.severity(d.rule().severity(), said.severity())
            + ": "
            + said.message()
            + " "
            + emphasis.rule("[" + d.rule().id() + "]");
    return Stream.concat(Stream.of(line), said.rest().map(INDENT::concat))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> lines(Diagnostic.Excerpt excerpt) {
    Stream<String> caret = excerpt.caret().stream().map(at -> excerpt.indent() + "^");
    return Stream.concat(Stream.of(excerpt.line()), caret);
  }

  private Optional<String> find(String key, List<String> args) {
    return Optional.ofNullable(texts.getProperty(key)).map(pattern -> fill(pattern, args));
  }

  /** An argument that names a text of ours, after an at sign, is that text. */
  private String said(String arg) {
    return arg.startsWith("@")
        ? texts.getProperty(arg.substring(1), arg)
        : arg.indexOf(Saying.DECIMAL) < 0 ? arg : arg.replace(Saying.DECIMAL, decimal().charAt(0));
  }

  private String fill(String pattern, List<String> args) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      boolean slot =
          pattern.charAt(i) == '{'
              && i + 2 < pattern.length()
              && pattern.charAt(i + 2) == '}'
              && Character.isDigit(pattern.charAt(i + 1));
      if (slot) {
        out.append(said(args.get(pattern.charAt(i + 1) - '0')));
        i += 2;
      } else {
        out.append(pattern.charAt(i));
      }
    }
    return out.toString();
  }
}
