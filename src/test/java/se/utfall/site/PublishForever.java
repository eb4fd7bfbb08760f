package se.utfall.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.utfall.render.OutputFile;
import se.utfall.render.OutputFile.Kind;
import se.utfall.text.Diagnostics;
import se.utfall.text.Fingerprint;

/** A process that publishes two versions of a site in turn until it is killed. */
final class PublishForever {
  private static final int FILES = 300;
  private static final int BODY = 8000;
  private static final List<Kind> KINDS = List.of(Kind.ASSET, Kind.DATA, Kind.PAGE, Kind.INDEX);

  private PublishForever() {}

  public static void main(String[] args) {
    SiteFolder site = new SiteFolder(Path.of(args[0]));
    for (int version = 0; ; version = 1 - version) {
      publish(site, version);
      System.out.println("published " + version);
    }
  }

  private static void publish(SiteFolder site, int version) {
    Diagnostics findings = new Diagnostics();
    Optional<Outcome> outcome = site.attempt(files(version), findings, Steps.UNWATCHED);
    if (outcome.isEmpty()) {
      throw new IllegalStateException(site.printed(findings).toString());
    }
  }

  /** A third the same in both versions, a third with other bytes, a third under other names. */
  static List<OutputFile> files(int version) {
    List<OutputFile> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      Kind kind = KINDS.get(i % KINDS.size());
      String path =
          switch (i % 3) {
            case 0 -> "same/" + i + "/index.html";
            case 1 -> "other/" + i + "/index.html";
            default -> "v" + version + "/" + i + "/index.html";
          };
      files.add(new OutputFile(path, kind, text(path, i % 3 == 0 ? 0 : version).getBytes(UTF_8)));
    }
    return files;
  }

  /** A text that ends with its own checksum. */
  private static String text(String path, int version) {
    String body = (path + " version " + version + "\n").repeat(BODY / (path.length() + 11));
    return body + Fingerprint.of(body.getBytes(UTF_8));
  }

  static boolean isWhole(String text) {
    int end = text.lastIndexOf('\n') + 1;
    return text.substring(end).equals(Fingerprint.of(text.substring(0, end).getBytes(UTF_8)));
  }

  static Map<String, String> tree(int version) {
    Map<String, String> tree = new TreeMap<>();
    for (OutputFile file : files(version)) {
      Names.foldersOf(file.path()).forEach(folder -> tree.put(folder + "/", ""));
      tree.put(file.path(), new String(file.bytes(), UTF_8));
    }
    return tree;
  }
}
