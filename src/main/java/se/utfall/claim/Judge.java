package se.utfall.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import se.utfall.model.Period;
import se.utfall.text.Rule;

/** Holds claims against the data and finds figures in them, as they stand in one text. */
public final class Judge {
  private final Measures measures;
  private final Times times;
  private final Comparing comparing;
  private final Moving moving;
  private final Placing placing;
  private final Sets sets;
  private final boolean dated;

  /** A judge of the texts of a scene. */
  public Judge(Scene scene) {
    Sizes sizes = new Sizes(scene.wording());
    this.measures = new Measures(scene, this::howMany);
    this.times = new Times(scene);
    this.comparing = new Comparing(measures, times, sizes);
    this.moving = new Moving(sizes);
    this.placing = new Placing(measures, sizes, scene.wording());
    this.sets = new Sets(measures, this::spoken, this::judge);
    this.dated = scene.edition().isPresent();
  }

  /** Whether a claim is true, and why; never throws. */
  public Answer judge(Claim claim) {
    if (claim instanceof Claim.Unchecked unchecked) {
      return new Answer.Unchecked(unchecked.reason());
    }
    return answer(
        () -> {
          Finding finding = finding(claim);
          return finding.holds()
              ? new Answer.True(finding.evidence())
              : new Answer.False(finding.evidence());
        });
  }

  /** What a figure prints; never throws. */
  public Answer print(Figure figure) {
    return answer(() -> new Answer.Printed(reading(figure.shown()), figure.bare()));
  }

  private static Answer answer(Supplier<Answer> attempt) {
    try {
      return attempt.get();
    } catch (Refusal e) {
      return new Answer.Refused(e.fault());
    }
  }

  private Told howMany(Measure.HowMany many, Period period) {
    return sets.howMany(many, period);
  }

  private Finding finding(Claim claim) {
    if (claim instanceof Claim.All all) {
      return all.claims().stream().map(this::finding).reduce(Finding::and).orElseThrow();
    }
    if (claim instanceof Claim.Any any) {
      return any.claims().stream().map(this::finding).reduce(Finding::or).orElseThrow();
    }
    if (claim instanceof Claim.Not not) {
      return finding(not.claim()).not();
    }
    if (claim instanceof Claim.Share share) {
      return sets.share(share);
    }
    if (claim instanceof Claim.Of of) {
      return judge(spoken(of.subject()), of.condition());
    }
    throw new Refusal(Fault.of(Rule.CLAIM_REASON_WITHIN, 0));
  }

  private Spoken spoken(Subject subject) {
    Line line = measures.line(subject);
    return new Spoken(subject, line, times.of(subject, line));
  }

  private Finding judge(Spoken spoken, Condition condition) {
    if (condition instanceof Condition.Compare compare) {
      return comparing.judge(spoken, compare);
    }
    if (condition instanceof Condition.Not not) {
      return judge(spoken, not.condition()).not();
    }
    if (condition instanceof Condition.Both both) {
      return judge(spoken, both.first()).and(judge(spoken, both.second()));
    }
    if (condition instanceof Condition.Lasting lasting) {
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
        ? Optional.of(sets.movedMost(spoken, most))
        : Optional.empty();
  }

  private Optional<Finding> placed(Spoken spoken, Condition condition) {
    if (condition instanceof Condition.First first) {
      return Optional.of(sets.first(spoken, first));
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
      return Optional.of(placing.fact(spoken, fact));
    }
    return condition instanceof Condition.Varies varies
        ? Optional.of(placing.varies(spoken, varies))
        : Optional.empty();
  }

  private Finding lasting(Spoken spoken, Condition.Lasting lasting) {
    Finding now = judge(spoken, lasting.condition());
    Period previous = spoken.line().previous(spoken.period());
    Finding before = judge(spoken.in(previous), lasting.condition());
    return switch (lasting.kind()) {
      case STILL -> now.and(before);
      case NO_LONGER -> before.and(now.not());
      case AGAIN -> now.and(before.not()).and(earlier(spoken, previous, lasting.condition()));
    };
  }

  /** Whether it held some time before the measurement before. */
  private Finding earlier(Spoken spoken, Period previous, Condition condition) {
    Finding none = Finding.of(false, List.of(), Truth.of(Truth.Kind.NOT_BEFORE));
    return spoken.line().between(spoken.line().first(), previous).stream()
        .filter(p -> p.compareTo(previous) < 0)
        .map(p -> judge(spoken.in(p), condition))
        .filter(Finding::holds)
        .findFirst()
        .orElse(none);
  }

  private Reading reading(Figure.Shown shown) {
    if (shown instanceof Figure.Shown.Difference difference) {
      return difference(difference);
    }
    if (shown instanceof Figure.Shown.Standing standing) {
      return placing.standing(latest(standing.subject(), measures::line));
    }
    Figure.Shown.Value value = (Figure.Shown.Value) shown;
    Spoken spoken = latest(value.subject(), measures::line);
    if (value.subject().measure() == Measure.Plain.INVERSE) {
      throw new Refusal(Fault.of(Rule.CLAIM_INVERSE, spoken.line().at(), spoken.line().title()));
    }
    BigDecimal number = spoken.line().need(spoken.period());
    Reading reading = spoken.line().reading(spoken.period());
    return value.subject().measure() instanceof Measure.Step
        ? with(reading, spoken.line().difference(number), Optional.empty())
        : reading;
  }

  /** Outside a commentary a figure without a period is the newest. */
  private Spoken latest(Subject subject, Function<Subject, Line> lines) {
    Line line = lines.apply(subject);
    boolean newest = subject.when().isEmpty() && !dated;
    return new Spoken(subject, line, newest ? times.latest(line) : times.of(subject, line));
  }

  private Reading difference(Figure.Shown.Difference difference) {
    Spoken first = latest(difference.first(), measures::line);
    Subject right = difference.second().after(first.subject().in(first.period()));
    Measures.Pair pair = measures.pair(first.subject(), right);
    Period then = times.of(right, pair.second(), Optional.of(first.period()));
    Comparing.require(pair.first(), pair.second(), first.period(), then);
    BigDecimal amount = pair.first().need(first.period()).subtract(pair.second().need(then));
    return with(
        pair.first().reading(first.period()), pair.first().difference(amount), Optional.of(then));
  }

  private static Reading with(Reading reading, Told told, Optional<Period> from) {
    return new Reading(
        reading.measure(),
        reading.indicator(),
        reading.who(),
        reading.name(),
        reading.sex(),
        reading.period(),
        from,
        told);
  }
}
