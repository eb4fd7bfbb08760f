package se.utfall.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utfall.check.Spot;
import se.utfall.explain.Asked.Part;
import se.utfall.model.Breakdown;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Indicator;
import se.utfall.text.Nearest;

/** The series of an indicator's values by the words that an editor calls them by. */
record Parts(List<Named> all) {
  private static final List<String> WOMEN = List.of("women", "kvinnor", "flickor");
  private static final List<String> MEN = List.of("men", "män", "pojkar");

  /** A series with its names, the first one being what it is called in a list. */
  record Named(Part part, List<String> names) {
    boolean isCalled(String word) {
      return names.stream().anyMatch(name -> lower(name).equals(lower(word)));
    }

    boolean begins(String word) {
      return names.stream().anyMatch(name -> lower(name).startsWith(lower(word)));
    }
  }

  static Parts of(Indicator indicator) {
    List<Named> all = new ArrayList<>();
    all.add(new Named(own(indicator), List.of("own", "egen", "egna")));
    for (Indicator.Series series : indicator.comparisons()) {
      String name = series.comparison().name();
      Part part = new Part(Spot.Part.COMPARISON, name, series.values());
      all.add(new Named(part, List.of(name, series.comparison().id())));
    }
    for (Breakdown.BySex sex : indicator.breakdown().bySex()) {
      boolean women = sex.sex() == Sex.WOMEN;
      Part part = new Part(women ? Spot.Part.WOMEN : Spot.Part.MEN, "", sex.values());
      all.add(new Named(part, women ? WOMEN : MEN));
    }
    for (Breakdown.Branch branch : indicator.breakdown().branches()) {
      Part part = new Part(Spot.Part.BRANCH, branch.name(), branch.values());
      all.add(new Named(part, List.of(branch.name())));
    }
    return new Parts(all.stream().filter(named -> !named.part().values().isEmpty()).toList());
  }

  static Part own(Indicator indicator) {
    return new Part(Spot.Part.OWN, "", indicator.own());
  }

  /** The series of a name, or the only one whose name begins so. */
  Optional<Part> find(String word) {
    List<Named> called = all.stream().filter(named -> named.isCalled(word)).toList();
    List<Named> found =
        called.isEmpty() ? all.stream().filter(named -> named.begins(word)).toList() : called;
    return found.size() == 1 ? Optional.of(found.get(0).part()) : Optional.empty();
  }

  Optional<String> near(String word) {
    return Nearest.to(word, all.stream().flatMap(named -> named.names().stream()).toList());
  }

  /** What they are called. */
  String names() {
    return String.join(", ", all.stream().map(named -> named.names().get(0)).toList());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
