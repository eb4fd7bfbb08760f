package se.utfall.claim;

import java.util.List;

/** What a phrase states about the data, as its expression says it. */
public sealed interface Claim {

  /** All of them hold: "ökat och bättre än liknande". */
  record All(List<Claim> claims) implements Claim {}

  /** At least one of them holds: "ökat eller oförändrat". */
  record Any(List<Claim> claims) implements Claim {}

  /** It does not hold: "inte i sämsta gruppen". */
  record Not(Claim claim) implements Claim {}

  /** Something holds for one subject: "N15436 2021 > 2017". */
  record Of(Subject subject, Condition condition) implements Claim {}

  /**
   * Something holds for so many of several subjects: "3 av 4 i området förbättrats". Those without
   * a figure that the test needs leave the base.
   */
  record Share(Quantity quantity, Members members, Condition condition) implements Claim {}

  /**
   * No data can tell, for the reason given; readers see that: a cause, an expectation. Only a whole
   * expression can be so.
   */
  record Unchecked(String reason) implements Claim {}
}
