package se.utfall.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.card.Cards;
import se.utfall.page.Colours;
import se.utfall.page.Language;
import se.utfall.text.Diagnostics;
import se.utfall.text.Fingerprint;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/**
 * The templates folder: the built-in files, each replaced by the user's file of the same path where
 * there is one.
 */
public final class Theme {
  static final String BUILT_IN = "templates/";

  private static final Pattern WORDS = Pattern.compile("words/([a-z]{2,3})\\.properties");

  /** What the one style sheet is made of, in order. */
  static final List<String> SHEETS = List.of("assets/site.css", "assets/chart.css");

  private final Optional<Path> folder;
  private final Map<String, String> texts;

  private Theme(Optional<Path> folder, Map<String, String> texts) {
    this.folder = folder;
    this.texts = texts;
  }

  /**
   * The theme of a user's templates folder; one that does not exist changes nothing. A file that
   * can't be read as text is reported and left out.
   */
  public static Theme of(Path folder, Diagnostics findings) {
    return Files.isDirectory(folder)
        ? new Theme(Optional.of(folder), OwnTexts.read(folder, findings))
        : new Theme(Optional.empty(), Map.of());
  }

  /** What the user's files say now, in a few letters. */
  String fingerprint() {
    return Fingerprint.of(folder.map(Theme::texts).orElse("").getBytes(StandardCharsets.UTF_8));
  }

  private static String texts(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(file).append('=').append(Fingerprint.of(Files.readAllBytes(file))).append('\n');
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Path> folder() {
    return folder;
  }

  /** A file's text: the user's own, else the built-in one. */
  public String read(String name) {
    return own(name).orElseGet(() -> builtIn(name).orElseThrow());
  }

  /** The rules for pages and drawings, as one text. */
  public String style() {
    return SHEETS.stream().map(this::read).collect(Collectors.joining("\n"));
  }

  /** The same, and last the publisher's own colours. */
  String style(Colours own) {
    return style() + "\n" + new OwnColours(own).rules();
  }

  /** Cards in the colours of the style sheets and of the publisher. */
  public Cards cards(Colours own) {
    Stream<String> builtIn = SHEETS.stream().map(sheet -> builtIn(sheet).orElseThrow());
    String usual = builtIn.collect(Collectors.joining("\n"));
    return Cards.of(style(own), usual + new OwnColours(own).rules());
  }

  /** The languages that there are words for, by their tags. */
  public List<String> languages() {
    Stream<String> own =
        texts.keySet().stream().map(WORDS::matcher).filter(Matcher::matches).map(m -> m.group(1));
    return Stream.concat(Language.BUILT_IN.stream(), own).distinct().sorted().toList();
  }

  /**
   * The words of a language, or of the default one where this is none. A language that lacks a word
   * is reported, and gets the default language's so that checking can go on.
   */
  public Language language(Optional<String> tag, Diagnostics findings) {
    Language usual = Language.of(Language.DEFAULT, words(Language.DEFAULT));
    String known = tag.filter(languages()::contains).orElse(Language.DEFAULT);
    if (known.equals(Language.DEFAULT)) {
      return usual;
    }
    NavigableSet<String> missing = usual.keys();
    missing.removeAll(Language.of(known, words(known)).keys());
    Position at = Position.file(shown(wordsOf(known)));
    missing.forEach(key -> findings.add(at, Rule.TEMPLATE_WORD, key));
    return Language.of(
        known, Stream.concat(words(Language.DEFAULT).stream(), words(known).stream()).toList());
  }

  /** A template's path as the user would type it. */
  String shown(String name) {
    return folder
        .map(f -> f.resolve(name))
        .filter(Files::isRegularFile)
        .map(file -> file.toString().replace('\\', '/'))
        .orElse(BUILT_IN + name);
  }

  /** The word files of a language, the built-in ones first. */
  private List<String> words(String language) {
    String name = wordsOf(language);
    return Stream.of(builtIn(name), own(name)).flatMap(Optional::stream).toList();
  }

  static String wordsOf(String language) {
    return "words/" + language + ".properties";
  }

  private Optional<String> own(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  private static Optional<String> builtIn(String name) {
    String resource = "/" + BUILT_IN + name;
    try (InputStream in = Theme.class.getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
