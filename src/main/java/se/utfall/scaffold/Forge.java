package se.utfall.scaffold;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Where a repository lives that checks and publishes by itself, and the files by which it does. */
public enum Forge {
  GITHUB,
  GITLAB;

  /** The files for a repository that begins in a folder. */
  public Plan plan(Path repository) {
    Map<Path, String> files = new TreeMap<>();
    templates()
        .forEach(
            (file, name) -> files.put(repository.resolve(file), Resource.text("workflow/" + name)));
    return new Plan(files, Map.of(), Map.of());
  }

  private Map<String, String> templates() {
    return switch (this) {
      case GITHUB ->
          Map.of(
              ".github/workflows/utfall-check.yml", "github-check.yml",
              ".github/workflows/utfall-publish.yml", "github-publish.yml");
      case GITLAB -> Map.of(".gitlab-ci.yml", "gitlab-ci.yml");
    };
  }
}
