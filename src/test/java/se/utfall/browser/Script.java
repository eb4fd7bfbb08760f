package se.utfall.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scripts from {@code src/test/resources/browser/scripts}, with what they share before them. */
record Script(String text) {
  private static final Map<String, String> READ = new ConcurrentHashMap<>();

  /** One script that answers by itself. */
  static Script named(String name) {
    return new Script(own("shared") + own(name));
  }

  /** Scripts that look for faults, one after the other; the answer is what all have found. */
  static Script faults(String... names) {
    return new Script(
        own("shared")
            + Stream.of(names)
                .map(name -> "{\n" + own(name) + "}\n")
                .collect(Collectors.joining("", "", "return faults;")));
  }

  /** axe-core itself, from Deque's artifact. */
  static Script axe() {
    return new Script(text("/axe.min.js"));
  }

  private static String own(String name) {
    return text("/browser/scripts/" + name + ".js");
  }

  private static String text(String resource) {
    return READ.computeIfAbsent(resource, Script::read);
  }

  private static String read(String resource) {
    try (InputStream in = Script.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
