package se.utfall.browser;

import java.util.List;
import java.util.stream.Stream;

/** A page asks for its own files only, leaves nothing in the browser, and the console is silent. */
final class Quiet implements Gate {
  private static final String LOADING = "loading";

  @Override
  public List<Fault> faults(Visit visit) {
    Stream<Fault> said =
        visit.browser().console().stream().map(words -> visit.fault("console", LOADING, words));
    Stream<Fault> left =
        visit.faults(LOADING, visit.browser().await(Script.named("stored"))).stream();
    return Stream.concat(said, left).toList();
  }
}
