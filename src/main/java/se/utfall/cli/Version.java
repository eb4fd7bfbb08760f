package se.utfall.cli;

import picocli.CommandLine.IVersionProvider;

/** The version as built into the jar, or "dev" where it runs from classes. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"utfall " + (version == null ? "dev" : version)};
  }
}
