package se.utfall.kolada;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The groups that Kolada has made up for one municipality. */
public final class OwnGroups {
  private OwnGroups() {}

  /** Those whose title names the municipality with a code, by their titles. */
  public static List<Group> of(Api api, String code) throws KoladaFault {
    Optional<String> name =
        api.municipalities().stream()
            .filter(one -> one.id().equals(code))
            .map(Municipality::title)
            .findFirst();
    return name.isEmpty()
        ? List.of()
        : api.groupsCalled(name.get()).stream()
            .filter(group -> group.title().contains(", " + name.get() + ","))
            .sorted(Comparator.comparing(Group::title))
            .toList();
  }
}
