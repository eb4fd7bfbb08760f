package se.utfall.check;

import java.util.Set;
import java.util.stream.Stream;
import se.utfall.claim.Who;
import se.utfall.model.Breakdown.Sex;

/** Whose figures an expression looks at, besides the municipality's own. */
record ComparedWith(LookedAt looked) {
  boolean has(WordKind kind) {
    return switch (kind) {
      case NATION -> is(Who.NATION, Who.ALL);
      case SIMILAR -> is(Who.SIMILAR);
      case EVERYBODY -> is(Who.ALL, Who.NATION, Who.MEDIAN) || looked.isPlaced();
      case AVERAGE -> isAnother();
      case MEDIAN -> is(Who.MEDIAN);
      case COUNTY -> is(Who.COUNTY);
      case REGION -> is(Who.REGION, Who.COUNTY);
      case SIZE_CLASS -> is(Who.SIZE_CLASS);
      case OWN_LIST -> is(Who.OWN_LIST) || isQuoted();
      case WOMEN -> is(Sex.WOMEN);
      case MEN -> is(Sex.MEN);
      default -> false;
    };
  }

  private boolean is(Who... any) {
    Set<Who> some = Set.of(any);
    return Stream.concat(
            looked.named().subjects().stream().flatMap(subject -> subject.who().stream()),
            looked.evidence().readings().stream().flatMap(reading -> reading.who().stream()))
        .anyMatch(some::contains);
  }

  private boolean is(Sex sex) {
    return Stream.concat(
            looked.named().subjects().stream().flatMap(subject -> subject.sex().stream()),
            looked.evidence().readings().stream().flatMap(reading -> reading.sex().stream()))
        .anyMatch(sex::equals);
  }

  private boolean isAnother() {
    return isQuoted()
        || looked.named().subjects().stream()
            .flatMap(subject -> subject.who().stream())
            .anyMatch(who -> who != Who.OWN);
  }

  private boolean isQuoted() {
    return looked.named().subjects().stream().anyMatch(subject -> subject.name().isPresent());
  }
}
