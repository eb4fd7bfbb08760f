package se.utfall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.site.Scratch;

/**
 * A content folder as it was in a revision.
 *
 * @param content the folder as it lies now, in a repository
 */
record GitRevision(Path content, String name) {

  /** The id of the folder's tree in that revision; nothing where there is none, or no git. */
  Optional<String> tree() {
    return Git.line(content, "rev-parse", "--verify", "--quiet", "--end-of-options", name + ":./");
  }

  /** The files of such a tree, for a while; nothing where git does not hand them out whole. */
  Optional<Scratch> files(String tree) {
    return Git.line(content, "rev-parse", "--absolute-git-dir").flatMap(git -> archive(git, tree));
  }

  /** Named by its own folder, since within a folder git packs only what lies in that one. */
  private static Optional<Scratch> archive(String git, String tree) {
    return Git.run(Stream.of("--git-dir=" + git, "archive", "--format=zip", tree))
        .flatMap(GitRevision::unzip);
  }

  private static Optional<Scratch> unzip(byte[] packed) {
    try {
      return Optional.of(Scratch.unzip(packed));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
