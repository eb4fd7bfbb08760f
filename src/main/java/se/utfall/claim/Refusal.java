package se.utfall.claim;

/** The end of a judgement that can't be made; {@link Judge} turns it into an answer. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  Refusal(Fault fault) {
    super(fault.rule().id(), null, false, false);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
