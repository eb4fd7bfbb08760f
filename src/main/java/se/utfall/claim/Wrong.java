package se.utfall.claim;

/** Ends the reading of an expression at its first fault; never leaves {@link Parser}. */
final class Wrong extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Fault fault;

  Wrong(Fault fault) {
    super(null, null, false, false);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
