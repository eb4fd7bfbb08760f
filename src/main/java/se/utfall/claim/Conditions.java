package se.utfall.claim;

import java.util.List;
import java.util.Optional;
import se.utfall.claim.Condition.Lasting;
import se.utfall.model.Period;

/** Judges what is said of one subject. */
final class Conditions {
  private final Comparing comparing;
  private final Moving moving;
  private final Placing placing;
  private final Facts facts;
  private final Leading leading;

  Conditions(Scene scene, Measures measures) {
    Sizes sizes = new Sizes(scene.wording());
    Amounts amounts = new Amounts(sizes);
    Times times = new Times(scene);
    this.comparing = new Comparing(measures, times, sizes, amounts);
    this.moving = new Moving(sizes, amounts);
    this.placing = new Placing(sizes, scene.wording());
    this.facts = new Facts(measures, sizes);
    this.leading = new Leading(measures, times);
  }

  Finding judge(Spoken spoken, Condition condition) {
    if (condition instanceof Condition.Compare compare) {
      return comparing.judge(spoken, compare);
    }
    if (condition instanceof Condition.Not not) {
      return judge(spoken, not.condition()).not();
    }
    if (condition instanceof Condition.Both both) {
      return judge(spoken, both.first()).and(judge(spoken, both.second()));
    }
    if (condition instanceof Condition.Either either) {
      return judge(spoken, either.first()).or(judge(spoken, either.second()));
    }
    if (condition instanceof Lasting lasting) {
      return lasting(spoken, lasting);
    }
    return overTime(spoken, condition)
        .or(() -> placed(spoken, condition))
        .orElseThrow(() -> new IllegalStateException("no way to judge " + condition));
  }

  private Optional<Finding> overTime(Spoken spoken, Condition condition) {
    if (condition instanceof Condition.Moved moved) {
      return Optional.of(moving.moved(spoken, moved));
    }
    if (condition instanceof Condition.Extreme extreme) {
      return Optional.of(moving.extreme(spoken, extreme));
    }
    if (condition instanceof Condition.Turned turned) {
      return Optional.of(moving.turned(spoken, turned));
    }
    return condition instanceof Condition.MovedMost most
        ? Optional.of(leading.movedMost(spoken, most))
        : Optional.empty();
  }

  private Optional<Finding> placed(Spoken spoken, Condition condition) {
    if (condition instanceof Condition.First first) {
      return Optional.of(leading.first(spoken, first));
    }
    if (condition instanceof Condition.Stands stands) {
      return Optional.of(placing.stands(spoken, stands));
    }
    if (condition instanceof Condition.Goal goal) {
      return Optional.of(placing.goal(spoken, goal));
    }
    if (condition instanceof Condition.Level level) {
      return Optional.of(placing.level(spoken, level));
    }
    if (condition instanceof Condition.Fact fact) {
      return Optional.of(facts.fact(spoken, fact));
    }
    return condition instanceof Condition.Varies varies
        ? Optional.of(facts.varies(spoken, varies))
        : Optional.empty();
  }

  private Finding lasting(Spoken spoken, Lasting lasting) {
    Condition condition = Moment.without(lasting.condition(), spoken);
    Finding now = judge(spoken, condition);
    Period previous = spoken.line().previous(spoken.period());
    spoken.line().comparable(previous, spoken.period());
    Finding before = judge(spoken.in(previous), condition);
    return switch (lasting.kind()) {
      case STILL -> now.and(before);
      case NO_LONGER -> before.and(now.not());
      case AGAIN -> now.and(before.not()).and(earlier(spoken, previous, condition));
    };
  }

  /** Whether it held some time before the measurement before, as far as that can be judged. */
  private Finding earlier(Spoken spoken, Period previous, Condition condition) {
    Line line = spoken.line();
    List<Spoken> all =
        line.values().headMap(previous).keySet().stream()
            .filter(p -> line.number(p).isPresent())
            .map(spoken::in)
            .toList();
    List<Finding> judged =
        all.stream()
            .flatMap(s -> Counting.tried(() -> comparable(s, spoken.period(), condition)).stream())
            .toList();
    return judged.isEmpty() && !all.isEmpty()
        ? comparable(all.get(0), spoken.period(), condition)
        : judged.stream()
            .filter(Finding::holds)
            .findFirst()
            .orElse(Finding.of(false, List.of(), Truth.of(Truth.Kind.NOT_BEFORE)));
  }

  private Finding comparable(Spoken before, Period now, Condition condition) {
    before.line().comparable(before.period(), now);
    return judge(before, condition);
  }
}
