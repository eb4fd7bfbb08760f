package se.utfall.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Comparison;

/** Says what a comparison is: how it comes about and who is in it. */
final class Comparisons {
  private final Setting setting;

  Comparisons(Setting setting) {
    this.setting = setting;
  }

  /** One or more sentences each: what its author says, how it is counted, whom it holds. */
  List<String> of(Comparison comparison) {
    return Stream.of(
            Optional.of(comparison.about()),
            counted(comparison),
            members(comparison),
            comparison.unnamed())
        .flatMap(Optional::stream)
        .toList();
  }

  /** How the value comes about, where what kind of comparison it is says so. */
  private Optional<String> counted(Comparison comparison) {
    return setting
        .language()
        .find("comparison." + comparison.kind().id())
        .filter(text -> !text.isEmpty());
  }

  /** The members by name, and from which year the group is. */
  private Optional<String> members(Comparison comparison) {
    Optional<String> year = comparison.vintage().map(v -> Integer.toString(v));
    if (comparison.members().isEmpty()) {
      return year.map(y -> setting.text("comparison.vintage", "year", y));
    }
    String names = setting.list(comparison.members());
    return Optional.of(
        year.map(y -> setting.text("comparison.members.vintage", "year", y, "names", names))
            .orElseGet(() -> setting.text("comparison.members", "names", names)));
  }
}
