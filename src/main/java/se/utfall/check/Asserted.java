package se.utfall.check;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.utfall.claim.Claim;
import se.utfall.claim.Condition;
import se.utfall.claim.Condition.Compare;
import se.utfall.claim.Condition.Term;
import se.utfall.claim.Evidence;
import se.utfall.claim.Measure;
import se.utfall.claim.Quantity;
import se.utfall.claim.Subject;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;

/** Which ways an expression says that things are or have gone. */
final class Asserted {
  private final Map<String, Direction> directions;

  /** All ways; and those that an expression says of a course, which a mere level does not. */
  private final Set<Sense> all = EnumSet.noneOf(Sense.class);

  private final Set<Sense> courses = EnumSet.noneOf(Sense.class);

  private final Sides sides;

  private Asserted(Map<String, Direction> directions, Sides sides) {
    this.directions = directions;
    this.sides = sides;
  }

  /** What the expression says, seen from where the words stand. */
  static Asserted of(Claim claim, Evidence evidence, Pointing pointing) {
    Map<String, Direction> directions =
        evidence.readings().stream()
            .flatMap(reading -> reading.indicator().stream())
            .collect(Collectors.toMap(Indicator::id, Indicator::direction, (x, y) -> x));
    Asserted asserted = new Asserted(directions, new Sides(pointing));
    asserted.add(claim, false);
    return asserted;
  }

  Set<Sense> all() {
    return all;
  }

  Set<Sense> courses() {
    return courses;
  }

  private void add(Claim claim, boolean denied) {
    if (claim instanceof Claim.All several) {
      several.claims().forEach(one -> add(one, denied));
    } else if (claim instanceof Claim.Any several) {
      several.claims().forEach(one -> add(one, denied));
    } else if (claim instanceof Claim.Not not) {
      add(not.claim(), !denied);
    } else if (claim instanceof Claim.Of of) {
      Asserted one = new Asserted(directions, sides);
      one.add(of.condition(), of.subject().measure(), direction(of.subject()), denied);
      take(one, sides.order(of));
    } else if (claim instanceof Claim.Share share) {
      Measure value = Measure.Plain.VALUE;
      add(share.condition(), value, common(), denied);
      if (share.quantity().kind() == Quantity.Kind.NONE) {
        add(share.condition(), value, common(), !denied);
      }
    }
  }

  private void take(Asserted one, Sides.Order order) {
    if (order != Sides.Order.TURNED) {
      all.addAll(one.all);
    }
    if (order == Sides.Order.STRAIGHT || order == Sides.Order.EITHER) {
      courses.addAll(one.courses);
    }
    if (order != Sides.Order.STRAIGHT) {
      one.all.forEach(sense -> all.add(sense.turned()));
      one.courses.forEach(sense -> courses.add(sense.turned()));
    }
  }

  private void add(
      Condition condition, Measure measure, Optional<Direction> direction, boolean denied) {
    if (condition instanceof Condition.Not not) {
      add(not.condition(), measure, direction, !denied);
    } else if (condition instanceof Condition.Both both) {
      add(both.first(), measure, direction, denied);
      add(both.second(), measure, direction, denied);
    } else if (condition instanceof Condition.Either either) {
      add(either.first(), measure, direction, denied);
      add(either.second(), measure, direction, denied);
    } else if (condition instanceof Condition.Lasting lasting) {
      add(lasting.condition(), measure, direction, denied);
      if (lasting.kind() == Condition.Lasting.Kind.NO_LONGER) {
        add(lasting.condition(), measure, direction, !denied);
      }
    } else {
      simple(condition, measure, direction, denied);
    }
  }

  private void simple(
      Condition condition, Measure measure, Optional<Direction> direction, boolean denied) {
    Set<Sense> said = EnumSet.noneOf(Sense.class);
    for (Sense sense : Meant.by(condition)) {
      said.add(sense);
      alike(sense, measure, direction).ifPresent(said::add);
    }
    if (measure instanceof Measure.Rank) {
      said.removeIf(sense -> (sense == Sense.UP || sense == Sense.DOWN) && !says(said, sense));
    }
    Set<Sense> meant = denied ? denied(said) : said;
    all.addAll(meant);
    boolean level = condition instanceof Compare compare && compare.term() instanceof Term.Constant;
    if (!level && !(measure instanceof Measure.Step)) {
      courses.addAll(meant);
    }
  }

  /** A place is said to go up when it gets better, whatever its number does. */
  private static boolean says(Set<Sense> said, Sense sense) {
    return said.contains(sense == Sense.UP ? Sense.BETTER : Sense.WORSE);
  }

  private static Set<Sense> denied(Set<Sense> said) {
    return said.stream().flatMap(sense -> sense.denied().stream()).collect(Collectors.toSet());
  }

  /** The same in other words: higher is better where that is the indicator's direction. */
  private static Optional<Sense> alike(
      Sense sense, Measure measure, Optional<Direction> direction) {
    if (measure instanceof Measure.Rank) {
      return Ways.alike(sense, Direction.HIGHER)
          .filter(way -> way == Sense.UP || way == Sense.DOWN);
    }
    if (measure == Measure.Plain.REST || measure == Measure.Plain.INVERSE) {
      return direction.map(Ways::reversed).flatMap(way -> Ways.alike(sense, way));
    }
    return measure == Measure.Plain.VALUE
        ? direction.flatMap(way -> Ways.alike(sense, way))
        : Optional.empty();
  }

  private Optional<Direction> direction(Subject subject) {
    return subject
        .indicator()
        .map(id -> id.substring(id.lastIndexOf('/') + 1))
        .map(directions::get)
        .or(this::common);
  }

  /** That of all indicators that were looked at, if they agree. */
  private Optional<Direction> common() {
    Set<Direction> different = new HashSet<>(directions.values());
    return different.size() == 1 ? different.stream().findFirst() : Optional.empty();
  }
}
