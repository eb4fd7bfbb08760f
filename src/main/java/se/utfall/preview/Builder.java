package se.utfall.preview;

/** Builds the site anew, each time that something has been saved. */
@FunctionalInterface
public interface Builder {
  Attempt build();
}
