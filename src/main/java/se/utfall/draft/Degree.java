package se.utfall.draft;

import java.util.Locale;

/** How large a difference is called, with its word in the language of claims. */
enum Degree {
  LARGE("betydligt "),
  CLEAR("klart "),
  /** Of a size that has no word of its own. */
  PLAIN(""),
  SLIGHT("något "),
  MARGINAL("marginellt ");

  private final String word;

  Degree(String word) {
    this.word = word;
  }

  /** The word before a condition, with the space behind it. */
  String word() {
    return word;
  }

  /** Its part of a key among the phrases. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
