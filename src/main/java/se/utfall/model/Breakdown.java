package se.utfall.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * An indicator's own values for women and men and for branches of the municipality.
 *
 * @param limit the fewest answers that a published value may rest on
 */
public record Breakdown(List<BySex> bySex, List<Branch> branches, Optional<Integer> limit) {
  public static final Breakdown NONE = new Breakdown(List.of(), List.of(), Optional.empty());

  /** The values of all parts: women and men, then branches. */
  public List<SortedMap<Period, Value>> series() {
    return Stream.concat(bySex.stream().map(BySex::values), branches.stream().map(Branch::values))
        .toList();
  }

  /** Women or men. */
  public enum Sex {
    WOMEN("women"),
    MEN("men");

    private final String id;

    Sex(String id) {
      this.id = id;
    }

    /** The word in content files and the key of the site's words. */
    public String id() {
      return id;
    }
  }

  /** The values for women or for men. */
  public record BySex(Sex sex, SortedMap<Period, Value> values, Optional<String> note) {
    /** The same with other values. */
    public BySex with(SortedMap<Period, Value> others) {
      return new BySex(sex, others, note);
    }
  }

  /** The values of a school, a home or another part of the municipality. */
  public record Branch(String name, SortedMap<Period, Value> values, Optional<String> note) {
    /** The same with other values. */
    public Branch with(SortedMap<Period, Value> others) {
      return new Branch(name, others, note);
    }
  }
}
