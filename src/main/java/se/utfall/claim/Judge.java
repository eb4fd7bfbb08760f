package se.utfall.claim;

/** Holds claims against the data and finds figures in them. */
public final class Judge {
  private final Scene scene;

  public Judge(Scene scene) {
    this.scene = scene;
  }

  /** Whether a claim is true, and why; never throws. */
  public Answer judge(Claim claim) {
    throw new UnsupportedOperationException(scene + "" + claim);
  }

  /** What a figure prints; never throws. */
  public Answer print(Figure figure) {
    throw new UnsupportedOperationException(scene + "" + figure);
  }
}
