package se.utfall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Does what a reader of the guide does in a terminal: {@code utfall}, {@code cd}, {@code cp -r} and
 * {@code rm -r}, each command of Utfall as a process of its own on the day of the guide.
 */
final class GuideShell {
  private static final String DAY = "1795341600"; // 2026-11-22 at noon in Sweden
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern CODE = Pattern.compile("(.*?)\\s+# kod ([0-9])");
  private static final Pattern ADDRESS = Pattern.compile("http://[0-9.:a-z]+/");

  private final String kolada;
  private Path here;
  private String printed = "";

  GuideShell(Path folder, URI kolada) {
    this.here = folder;
    this.kolada = kolada.toString();
  }

  Path here() {
    return here;
  }

  /** All that the last command printed, as if it had asked Kolada. */
  String printed() {
    return printed.replace(URI.create(kolada).getHost(), "api.kolada.se");
  }

  /** Runs a line, whose last word may say the exit code: {@code # kod 1}. */
  void run(String line) throws IOException, InterruptedException {
    Matcher code = CODE.matcher(line);
    boolean fails = code.matches();
    List<String> words = words(fails ? code.group(1) : line);
    switch (words.get(0)) {
      case "cd" -> here = here.resolve(words.get(1));
      case "cp" -> copy(here.resolve(words.get(2)), here.resolve(words.get(3)));
      case "rm" -> remove(words.subList(2, words.size()));
      case "utfall" -> utfall(words, fails ? Integer.parseInt(code.group(2)) : 0);
      default -> throw new AssertionError("no command of the guide: " + line);
    }
  }

  static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
        .toList();
  }

  private void remove(List<String> folders) throws IOException {
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(here.resolve(folder))) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private void utfall(List<String> words, int code) throws IOException, InterruptedException {
    if (words.get(1).equals("serve")) {
      serve(words);
      return;
    }
    boolean asks = words.size() > 2 && words.get(2).equals("kolada");
    Process process = start(words, asks ? List.of("--api", kolada) : List.of());
    printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(code, process.waitFor(), String.join(" ", words) + "\n" + printed);
  }

  /** Whether the first page is shown; the command itself would never end. */
  private void serve(List<String> words) throws IOException, InterruptedException {
    Process process = start(words, List.of("--port", "0"));
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      String address = said.lines().flatMap(GuideShell::address).findFirst().orElseThrow();
      HttpRequest home = HttpRequest.newBuilder(URI.create(address)).build();
      assertEquals(
          200, HttpClient.newHttpClient().send(home, BodyHandlers.ofString()).statusCode());
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static Stream<String> address(String line) {
    return ADDRESS.matcher(line).results().map(MatchResult::group);
  }

  private Process start(List<String> words, List<String> more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                classes(),
                Main.class.getName()));
    command.addAll(words.subList(1, words.size()));
    command.addAll(more);
    ProcessBuilder builder = new ProcessBuilder(command).directory(here.toFile());
    builder.environment().put("SOURCE_DATE_EPOCH", DAY);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.redirectErrorStream(true).start();
  }

  /** The class path, which may be written from this folder on. */
  private static String classes() {
    String separator = System.getProperty("path.separator");
    return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(separator)))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .reduce((a, b) -> a + separator + b)
        .orElseThrow();
  }
}
