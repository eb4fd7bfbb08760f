package se.utfall.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.page.Language;

/**
 * The templates folder: the built-in files, each replaced by the user's file of the same path where
 * there is one.
 */
public final class Theme {
  static final String BUILT_IN = "templates/";

  private final Optional<Path> folder;

  private Theme(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The theme of a user's templates folder; one that does not exist changes nothing. */
  public static Theme of(Path folder) {
    return new Theme(Optional.of(folder).filter(Files::isDirectory));
  }

  Optional<Path> folder() {
    return folder;
  }

  /** A file's text: the user's own, else the built-in one. */
  public String read(String name) {
    return own(name).orElseGet(() -> builtIn(name).orElseThrow());
  }

  /** The words of a language, or of the default one where this is none. */
  public Language language(Optional<String> tag) {
    String known = tag.filter(t -> !words(t).isEmpty()).orElse(Language.DEFAULT);
    return Language.of(known, words(known));
  }

  /** The word files of a language, the built-in ones first. */
  private List<String> words(String language) {
    String name = "words/" + language + ".properties";
    return Stream.of(builtIn(name), own(name)).flatMap(Optional::stream).toList();
  }

  /** A template's path as the user would type it. */
  String shown(String name) {
    return folder
        .map(f -> f.resolve(name))
        .filter(Files::isRegularFile)
        .map(file -> file.toString().replace('\\', '/'))
        .orElse(BUILT_IN + name);
  }

  private Optional<String> own(String name) {
    return folder.map(f -> f.resolve(name)).filter(Files::isRegularFile).map(Theme::text);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
