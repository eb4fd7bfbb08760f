package se.utfall.claim;

import java.util.function.Supplier;
import se.utfall.model.Period;
import se.utfall.text.Rule;

/** Holds claims against the data and finds figures in them, as they stand in one text. */
public final class Judge {
  private final Measures measures;
  private final Times times;
  private final Conditions conditions;
  private final Counting counting;
  private final Figures figures;

  /** A judge of the texts of a scene. */
  public Judge(Scene scene) {
    this.measures = new Measures(scene, (many, period) -> this.counted(many, period));
    this.times = new Times(scene);
    this.conditions = new Conditions(scene, measures);
    this.counting = new Counting(measures, this::spoken, conditions::judge);
    this.figures = new Figures(measures, times, scene.edition().isPresent());
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
    return answer(() -> new Answer.Printed(figures.reading(figure.shown()), figure.bare()));
  }

  private static Answer answer(Supplier<Answer> attempt) {
    try {
      return attempt.get();
    } catch (Refusal e) {
      return new Answer.Refused(e.fault());
    }
  }

  private Told counted(Measure.HowMany many, Period period) {
    return counting.howMany(many, period);
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
      return counting.share(share);
    }
    if (claim instanceof Claim.Of of) {
      return conditions.judge(spoken(of.subject()), of.condition());
    }
    throw new Refusal(Fault.of(Rule.CLAIM_REASON_WITHIN, 0));
  }

  private Spoken spoken(Subject subject) {
    Line line = measures.line(subject);
    return new Spoken(subject, line, times.of(subject, line));
  }
}
