package se.utfall.claim;

import java.util.Optional;
import se.utfall.model.Comparison;

/** Whose value. */
public enum Who {
  OWN(Optional.empty()),
  SIMILAR(Comparison.Kind.SIMILAR),
  /** All municipalities, each counted once. */
  ALL(Comparison.Kind.ALL),
  MEDIAN(Comparison.Kind.MEDIAN),
  /** The whole country, each inhabitant counted once. */
  NATION(Comparison.Kind.NATION),
  COUNTY(Comparison.Kind.COUNTY),
  REGION(Comparison.Kind.REGION),
  SIZE_CLASS(Comparison.Kind.SIZE_CLASS),
  OWN_LIST(Comparison.Kind.OWN_LIST);

  private final Optional<Comparison.Kind> kind;

  Who(Comparison.Kind kind) {
    this(Optional.of(kind));
  }

  Who(Optional<Comparison.Kind> kind) {
    this.kind = kind;
  }

  /** Whether it is what a comparison of that kind is of; the own value is of none. */
  public boolean isOf(Comparison comparison) {
    return kind.filter(comparison.kind()::equals).isPresent();
  }

  /** The key of its words. */
  public String id() {
    return kind.map(Comparison.Kind::id).orElse("own");
  }
}
