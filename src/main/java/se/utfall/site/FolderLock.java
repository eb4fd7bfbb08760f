package se.utfall.site;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** The right to publish into a folder, held by one build at a time and let go when it dies. */
final class FolderLock implements AutoCloseable {
  private final FileChannel channel;
  private final Path file;
  private final Optional<Object> key;

  private FolderLock(FileChannel channel, Path file, Optional<Object> key) {
    this.channel = channel;
    this.file = file;
    this.key = key;
  }

  /** Empty if another build has it. */
  static Optional<FolderLock> take(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, CREATE, WRITE);
    // The holder may have deleted the file between our opening and locking it.
    if (isLocked(channel) && Files.exists(file)) {
      return Optional.of(new FolderLock(channel, file, key(file)));
    }
    channel.close();
    return Optional.empty();
  }

  /** Whether somebody has deleted the file meanwhile, and perhaps made another of its name. */
  boolean isLost() throws IOException {
    return !Files.exists(file) || !key(file).equals(key);
  }

  /** What tells files of one name apart, where the system knows. */
  private static Optional<Object> key(Path file) throws IOException {
    return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // held by this very process
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
