package se.utfall;

/** The steps of a build, in order. */
public enum Stage {
  READ,
  CHECK,
  RENDER,
  PUBLISH,
  DONE
}
