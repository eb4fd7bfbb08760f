package se.utfall.kolada;

import se.utfall.text.Saying;

/** Why nothing could be fetched, for people to read. */
public final class KoladaFault extends Exception {
  private static final long serialVersionUID = 1L;

  /** The name of the fault that there is nothing at an address. */
  static final String ABSENT = "absent";

  private final transient Saying saying;

  private final boolean absent;

  private KoladaFault(Saying saying, boolean absent) {
    super(saying.key());
    this.saying = saying;
    this.absent = absent;
  }

  /** A fault by its name among the messages, with names and numbers that fill them. */
  static KoladaFault of(String name, Object... args) {
    Saying[] texts = new Saying[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = Saying.text(args[i].toString());
    }
    return new KoladaFault(Saying.of("cli.kolada." + name, texts), name.equals(ABSENT));
  }

  /** Whether the server knows nothing of what was asked for, and is well. */
  boolean isAbsent() {
    return absent;
  }

  public Saying saying() {
    return saying;
  }
}
