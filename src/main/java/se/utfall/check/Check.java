package se.utfall.check;

import se.utfall.text.Diagnostics;

/** One thing that must be true of all content; adds a finding for every place where it is not. */
interface Check {
  void check(Draft draft, Diagnostics findings);
}
