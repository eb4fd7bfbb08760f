package se.utfall.claim;

import se.utfall.text.Rule;

/** Holds claims against the data and finds figures in them. */
public final class Judge {
  private final Scene scene;

  public Judge(Scene scene) {
    this.scene = scene;
  }

  /** Whether a claim is true, and why; never throws. */
  public Answer judge(Claim claim) {
    return refused(claim);
  }

  /** What a figure prints; never throws. */
  public Answer print(Figure figure) {
    return refused(figure);
  }

  private Answer refused(Object meaning) {
    return new Answer.Refused(
        Fault.of(Rule.CLAIM_UNKNOWN, 0, scene.surveys().size() + " " + meaning));
  }
}
