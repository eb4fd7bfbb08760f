package se.utfall.kolada;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.content.Field;
import se.utfall.content.KoladaFile.GroupEntry;
import se.utfall.content.KoladaFile.MemberEntry;
import se.utfall.text.Position;

/** A group as it is in Kolada now, for the survey that compares with it. */
public record Membership(SurveyFolder survey, Group group) {

  private Optional<GroupEntry> told() {
    return survey.kolada().flatMap(file -> file.group(group.id()));
  }

  public boolean isFirst() {
    return told().isEmpty();
  }

  /** What it was called before, if it is called something else now. */
  public Optional<String> earlierTitle() {
    return told().flatMap(one -> one.title().value()).filter(t -> !t.equals(group.title()));
  }

  /** Those that have come. */
  public List<String> added() {
    List<String> before = told().stream().flatMap(GroupEntry::codes).toList();
    return group.members().stream()
        .filter(member -> !before.contains(member.id()))
        .map(Group.Member::title)
        .toList();
  }

  /** Those that have gone. */
  public List<String> removed() {
    List<String> now = group.members().stream().map(Group.Member::id).toList();
    return told().stream()
        .flatMap(one -> one.members().stream())
        .filter(member -> !now.contains(member.code().value().orElse("")))
        .map(member -> member.name().value().orElse(""))
        .toList();
  }

  /** Whether others are in it than before. */
  public boolean isChanged() {
    return !added().isEmpty() || !removed().isEmpty();
  }

  GroupEntry entry(LocalDate day) {
    Position at = Position.file(survey.path());
    return new GroupEntry(
        Field.of(at, group.id()),
        Field.of(at, day),
        Field.of(at, group.title()),
        group.members().stream()
            .map(m -> new MemberEntry(Field.of(at, m.id()), Field.of(at, m.title())))
            .toList());
  }
}
