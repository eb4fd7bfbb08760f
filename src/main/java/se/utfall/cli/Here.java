package se.utfall.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import se.utfall.Folders;
import se.utfall.content.Stand;

/** The folders that are meant where none are named, by where a command is typed. */
record Here(Path folder, Stand stand) implements IDefaultValueProvider {

  static Here in(Path folder) {
    return new Here(folder, Stand.of(folder));
  }

  Folders folders() {
    return new Folders(content(), beside("templates"), beside("site"));
  }

  @Override
  public @Nullable String defaultValue(ArgSpec arg) {
    if (!(arg instanceof OptionSpec option)) {
      return null;
    }
    return switch (option.longestName()) {
      case "--content" -> content().toString();
      case "--templates" -> beside("templates").toString();
      case "--site" -> beside("site").toString();
      default -> null;
    };
  }

  private Path content() {
    return stand == Stand.WITHIN ? folder.resolve(".") : folder.resolve(Stand.CONTENT);
  }

  /** A folder that lies beside the content. */
  private Path beside(String name) {
    return (stand == Stand.WITHIN ? folder.resolve("..") : folder).resolve(name);
  }
}
