package se.utfall.cli;

import picocli.CommandLine.IVersionProvider;

/** The version as built into the jar, or "dev" where it runs from classes. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"utfall " + number()};
  }

  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
