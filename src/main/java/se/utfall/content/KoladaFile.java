package se.utfall.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code kolada.json} in a survey's folder says: which values have been fetched from Kolada,
 * when, and what was said of them that day. Utfall writes it; nobody else should.
 */
public record KoladaFile(String path, List<SnapshotEntry> snapshots, List<GroupEntry> groups) {
  /** What the file is called. */
  public static final String NAME = "kolada.json";

  /**
   * A file with values, named from the survey's folder ({@code skola/N15436.csv}).
   *
   * @param title what the indicator was called there that day
   * @param definition how it was described there that day
   * @param values how many numbers the file has
   * @param sha256 of the file's lines as {@link SpreadWriter} writes them
   */
  public record SnapshotEntry(
      Field<String> file,
      Field<String> kpi,
      Field<LocalDate> fetched,
      Field<String> title,
      Field<String> definition,
      Field<Integer> values,
      Field<String> sha256) {}

  /** A group of municipalities and who was in it that day. */
  public record GroupEntry(
      Field<String> id, Field<LocalDate> fetched, Field<String> title, List<MemberEntry> members) {

    /** The members' codes. */
    public Stream<String> codes() {
      return members.stream().flatMap(member -> member.code().value().stream());
    }
  }

  /** A municipality in a group. */
  public record MemberEntry(Field<String> code, Field<String> name) {}

  /** What is known of a file with values. */
  public Optional<SnapshotEntry> snapshot(String file) {
    return snapshots.stream()
        .filter(one -> one.file().value().equals(Optional.of(file)))
        .findFirst();
  }

  /** What is known of a group. */
  public Optional<GroupEntry> group(String id) {
    return groups.stream().filter(one -> one.id().value().equals(Optional.of(id))).findFirst();
  }
}
