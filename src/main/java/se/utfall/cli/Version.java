package se.utfall.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Which Utfall this is: its version, the commit that it was built from, and the Java it runs on.
 */
final class Version implements IVersionProvider {
  private static final String BUILT = "/built.properties";

  @SuppressWarnings("NullAway.Init") // picocli fills it
  @Spec
  private CommandSpec spec;

  @Override
  public String[] getVersion() {
    return new String[] {
      "utfall " + number() + commit(built(), spec.resourceBundle()) + ", Java " + Runtime.version()
    };
  }

  static String number() {
    return built().getProperty("number");
  }

  /** The commit, and whether there was more than is in it; nothing where it was not known. */
  static String commit(Properties built, ResourceBundle words) {
    String commit = built.getProperty("commit");
    boolean dirty = built.getProperty("dirty").equals("true");
    return commit.isEmpty()
        ? ""
        : " (" + commit + (dirty ? " + " + words.getString("version.changes") : "") + ")";
  }

  private static Properties built() {
    try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream(BUILT), BUILT)) {
      Properties built = new Properties();
      built.load(in);
      return built;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
