package se.utfall.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The git that is installed: whoever keeps content in it has it, and it knows its own settings
 * best.
 */
final class Git {
  /** A folder from elsewhere may name programs in its settings, which are not to be started. */
  private static final List<String> START =
      List.of("git", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null");

  private Git() {}

  /** What git prints of a folder, in one line; nothing where it can't tell, or there is no git. */
  static Optional<String> line(Path folder, String... words) {
    return run(Stream.concat(Stream.of("-C", folder.toString()), Stream.of(words)))
        .map(out -> new String(out, StandardCharsets.UTF_8).strip());
  }

  /**
   * The last commit in which a folder changed; nothing where it has changed since, or is in none.
   */
  static Optional<String> commit(Path folder) {
    return line(folder, "status", "--porcelain", "--", ".")
        .filter(String::isEmpty)
        .flatMap(clean -> line(folder, "rev-list", "-1", "HEAD", "--", "."))
        .filter(commit -> !commit.isEmpty());
  }

  /** What git prints, if it is there and content. */
  static Optional<byte[]> run(Stream<String> words) {
    ProcessBuilder builder = new ProcessBuilder(Stream.concat(START.stream(), words).toList());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process git = builder.start();
      git.getOutputStream().close();
      byte[] printed = git.getInputStream().readAllBytes();
      return git.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
