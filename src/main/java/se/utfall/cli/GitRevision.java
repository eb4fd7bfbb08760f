package se.utfall.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.site.Scratch;

/**
 * A content folder as it was in a revision, asked of the git that is installed: whoever names a
 * revision has it, and it knows its own settings best.
 *
 * @param content the folder as it lies now, in a repository
 */
record GitRevision(Path content, String name) {

  /** The id of the folder's tree in that revision; nothing where there is none, or no git. */
  Optional<String> tree() {
    return line("rev-parse", "--verify", "--quiet", "--end-of-options", name + ":./");
  }

  /** The files of such a tree, for a while; nothing where git does not hand them out whole. */
  Optional<Scratch> files(String tree) {
    return line("rev-parse", "--absolute-git-dir").flatMap(git -> archive(git, tree));
  }

  private Optional<String> line(String... words) {
    return git(Stream.concat(Stream.of("-C", content.toString()), Stream.of(words)))
        .map(out -> new String(out, StandardCharsets.UTF_8).strip());
  }

  /** Named by its own folder, since within a folder git packs only what lies in that one. */
  private static Optional<Scratch> archive(String git, String tree) {
    return git(Stream.of("--git-dir=" + git, "archive", "--format=zip", tree))
        .flatMap(GitRevision::unzip);
  }

  private static Optional<Scratch> unzip(byte[] packed) {
    try {
      return Optional.of(Scratch.unzip(packed));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What git prints, if it is there and content. */
  private static Optional<byte[]> git(Stream<String> words) {
    ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of("git"), words).toList());
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
