package se.utfall.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of components (CycloneDX) that travels with what has been packaged. */
record Sbom(JsonNode root) {
  static final String FILE = "utfall.cdx.json";

  /** Where the build says whether it had no network, without which the list is not made. */
  private static final String OFFLINE = "utfall.offline";

  /**
   * A library that is in it.
   *
   * @param licence an SPDX identifier, or the name that its author uses
   */
  record Component(String name, String version, String licence, String sha256) {
    String jar() {
      return name + "-" + version + ".jar";
    }
  }

  static boolean isMade() {
    return !System.getProperty(OFFLINE, "").endsWith("true");
  }

  /** The same names, and its own where there can be no list. */
  static Set<String> withIt(Set<String> names) {
    Set<String> all = new TreeSet<>(names);
    if (!isMade()) {
      all.add(FILE);
    }
    return all;
  }

  static Sbom in(Path home) throws IOException {
    return new Sbom(JsonMapper.shared().readTree(Files.readString(home.resolve(FILE))));
  }

  List<Component> components() {
    List<Component> components = new ArrayList<>();
    for (JsonNode one : root.get("components")) {
      JsonNode licence = one.get("licenses").get(0).get("license");
      components.add(
          new Component(
              one.get("name").asString(),
              one.get("version").asString(),
              (licence.has("id") ? licence.get("id") : licence.get("name")).asString(),
              sha256(one.get("hashes"))));
    }
    return components;
  }

  private static String sha256(JsonNode hashes) {
    for (JsonNode hash : hashes) {
      if (hash.get("alg").asString().equals("SHA-256")) {
        return hash.get("content").asString();
      }
    }
    return "";
  }
}
