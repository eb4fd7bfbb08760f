package se.utfall.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;

/**
 * What files said when they were read last, so that in a round of reading only those are read that
 * have changed since the round before.
 */
public final class FileMemory {
  /**
   * A file so young may be written again without its time being another: file systems tell the time
   * in steps of up to two seconds (FAT).
   */
  private static final Duration YOUNG = Duration.ofSeconds(3);

  private final Optional<Clock> clock;
  private Map<TextFile, Reading> before = Map.of();
  private Map<TextFile, Reading> now = new ConcurrentHashMap<>();

  private FileMemory(Optional<Clock> clock) {
    this.clock = clock;
  }

  /** One that is read again and again with; the clock tells how young a file is. */
  public static FileMemory lasting(Clock clock) {
    return new FileMemory(Optional.of(clock));
  }

  /** One for a single reading, which keeps nothing alive. */
  public static FileMemory none() {
    return new FileMemory(Optional.empty());
  }

  /** What a file said and what was found in it. */
  record Reading(Optional<?> said, List<Diagnostic> found, Optional<Stamp> stamp) {}

  /** By this a file is known to be as it was. */
  private record Stamp(Instant modified, long size, String key) {}

  /** Begins a round; what was not read in the round before is forgotten. */
  void begin() {
    before = now;
    now = new ConcurrentHashMap<>();
  }

  /** Reads a file unless it is as it was; the same file must always be read in the same way. */
  Reading read(TextFile file, Function<Diagnostics, Optional<?>> reader) {
    if (clock.isEmpty()) {
      return reading(reader, Optional.empty());
    }
    Optional<Stamp> stamp = stamp(file, clock.get().instant().minus(YOUNG));
    Reading read =
        Optional.ofNullable(before.get(file))
            .filter(known -> stamp.isPresent() && stamp.equals(known.stamp()))
            .orElseGet(() -> reading(reader, stamp));
    now.put(file, read);
    return read;
  }

  private static Reading reading(Function<Diagnostics, Optional<?>> reader, Optional<Stamp> stamp) {
    Diagnostics own = new Diagnostics();
    Optional<?> said = reader.apply(own);
    return new Reading(said, own.sorted(), stamp);
  }

  /** None for a file that can't be known again. */
  private static Optional<Stamp> stamp(TextFile file, Instant old) {
    try {
      BasicFileAttributes is = Files.readAttributes(file.path(), BasicFileAttributes.class);
      Instant modified = is.lastModifiedTime().toInstant();
      boolean young = modified.isAfter(old);
      String key = String.valueOf(is.fileKey());
      return young ? Optional.empty() : Optional.of(new Stamp(modified, is.size(), key));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
