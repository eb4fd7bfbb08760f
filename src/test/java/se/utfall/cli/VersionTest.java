package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code --version} says; how the build fills in the commit is part of its own. */
class VersionTest {
  @Test
  void itNamesVersionCommitAndJava() {
    String line = Ran.run("--version").out();
    String java = Runtime.version().toString();
    String commit = "( \\([0-9a-f]{7}( \\+ ändringar)?\\))?";
    assertTrue(line.startsWith("utfall " + Version.number()), line);
    assertTrue(line.endsWith(", Java " + java + "\n"), line);
    assertTrue(line.replace(java, "").matches("utfall [0-9.]+(-SNAPSHOT)?" + commit + ", Java \n"));
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "'','','',sv",
        "1234567,false, (1234567),sv",
        "1234567,true, (1234567 + ändringar),sv",
        "1234567,true, (1234567 + changes),en"
      })
  void theCommitIsSaidAsFarAsItIsKnown(String commit, String dirty, String said, String language) {
    Properties built = new Properties();
    built.setProperty("commit", commit);
    built.setProperty("dirty", dirty);
    assertEquals(said, Version.commit(built, Help.in(language)));
  }
}
