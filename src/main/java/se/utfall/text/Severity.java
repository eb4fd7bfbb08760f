package se.utfall.text;

/** How grave a finding is: an error stops publishing, a warning does not. */
public enum Severity {
  ERROR,
  WARNING
}
