package se.utfall.content;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** A file or folder that the system does not let anybody read, and why in words. */
final class Unreadable {
  private static final String REASON = "@file.unreadable.";

  private Unreadable() {}

  /** Reports what the system said of a path. */
  static void report(String shown, Exception fault, Diagnostics findings) {
    Exception said =
        fault instanceof UncheckedIOException wrapped
            ? Objects.requireNonNull(wrapped.getCause())
            : fault;
    report(shown, reason(said), findings);
  }

  /** Reports something that is neither a file nor a folder, such as a device. */
  static void special(String shown, Diagnostics findings) {
    report(shown, "special", findings);
  }

  private static void report(String shown, String reason, Diagnostics findings) {
    findings.add(Position.file(shown), Rule.FILE_UNREADABLE, REASON + reason);
  }

  private static String reason(Exception fault) {
    if (fault instanceof NoSuchFileException) {
      return "absent";
    }
    if (fault instanceof AccessDeniedException) {
      return "denied";
    }
    return fault instanceof NotDirectoryException ? "file" : "other";
  }
}
