package se.utfall.browser;

import java.util.List;

/** Something that must hold on a page in a browser. */
interface Gate {
  List<Fault> faults(Visit visit);
}
