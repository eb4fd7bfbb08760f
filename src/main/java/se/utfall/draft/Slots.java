package se.utfall.draft;

/** What fills the places in a phrase. */
interface Slots {
  /** The word of a name, possibly empty. */
  String word(String name);

  /** The expression of a figure. */
  String figure(String name);

  /** The expression of a claim. */
  String claim(String name);

  /** What to do where a phrase asks for what there is not: our bug. */
  static IllegalStateException unknown(String name) {
    return new IllegalStateException("no such place in a phrase: " + name);
  }
}
