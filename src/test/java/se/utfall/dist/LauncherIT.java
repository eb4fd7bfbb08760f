package se.utfall.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts what has been packaged, in a folder whose path has blanks and letters beyond ASCII. */
@DisabledOnOs(OS.WINDOWS)
@EnabledIfSystemProperty(named = Distribution.PROPERTY, matches = ".+")
class LauncherIT {
  private static final Path CASES = Path.of("src/test/resources/cases").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"));
  private static final Path SCRIPT = Path.of("/usr/bin/script");
  private static final long PATIENCE_SECONDS = 120;

  @TempDir private static Path shared;
  private static Path home = Path.of("");

  @TempDir private Path temp;
  private Path cache = Path.of("");
  private final Map<String, String> environment = new HashMap<>();

  /** What a launch gave. */
  private record Launched(int code, String out, String err) {}

  @BeforeAll
  static void unpack() throws IOException {
    home = Distribution.packaged().unpack(Files.createDirectories(shared.resolve("våra program")));
  }

  @BeforeEach
  void setUp() {
    cache = temp.resolve("mellan lager");
    environment.put("XDG_CACHE_HOME", cache.toString());
    environment.put("JAVA_HOME", JAVA.toString());
    environment.put("PATH", System.getenv("PATH"));
  }

  private Process start(String... words) throws IOException {
    return start(home.resolve("bin/utfall"), words);
  }

  private Process start(Path launcher, String... words) throws IOException {
    List<String> line = new ArrayList<>(List.of(launcher.toString()));
    line.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(line).directory(temp.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    long number = outputs().count();
    builder.redirectOutput(temp.resolve(number + ".out").toFile());
    builder.redirectError(temp.resolve(number + ".err").toFile());
    return builder.start();
  }

  private Stream<Path> outputs() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      return files.filter(file -> file.toString().endsWith(".out")).toList().stream();
    }
  }

  private Launched run(String... words) throws IOException, InterruptedException {
    return run(home.resolve("bin/utfall"), words);
  }

  private Launched run(Path launcher, String... words) throws IOException, InterruptedException {
    long number = outputs().count();
    int code = start(launcher, words).waitFor();
    return new Launched(
        code,
        Files.readString(temp.resolve(number + ".out")),
        Files.readString(temp.resolve(number + ".err")));
  }

  /** Nothing is made in the background, which could outlive the test and its folder. */
  private void withoutArchive() {
    environment.put("UTFALL_ARCHIVE", "no");
  }

  private Launched make() throws IOException, InterruptedException {
    environment.put("UTFALL_ARCHIVE", "make");
    Launched made = run();
    environment.remove("UTFALL_ARCHIVE");
    return made;
  }

  /** Files of the class archive: the archive itself, and what lies beside it. */
  private List<String> kept() throws IOException {
    Path folder = cache.resolve("utfall");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static boolean isWhole(String file) {
    return file.endsWith(".jsa");
  }

  /** Waits until so many archives are whole and nothing more is being made. */
  private void settle(int archives) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (kept().size() != archives || !kept().stream().allMatch(LauncherIT::isWhole)) {
      assertTrue(System.nanoTime() < end, "not made: " + kept());
      Thread.sleep(50);
    }
  }

  /** A Java that is the real one, but does as told where it is to make an archive. */
  private void javaThatMakesArchivesBy(String script) throws IOException {
    Path bin = Files.createDirectories(temp.resolve("egen java/bin"));
    Files.copy(JAVA.resolve("release"), bin.resolveSibling("release"));
    String real = JAVA.resolve("bin/java").toString();
    Files.writeString(
        bin.resolve("java"),
        """
        #!/bin/sh
        case "$*" in
          *-XX:ArchiveClassesAtExit=*)
            echo made >> "%s"
            for word in "$@"; do
              case $word in -XX:ArchiveClassesAtExit=*) file=${word#*=} ;; esac
            done
            %s
            ;;
        esac
        exec "%s" "$@"
        """
            .formatted(tries(), script, real));
    assertTrue(bin.resolve("java").toFile().setExecutable(true));
    environment.put("JAVA_HOME", bin.getParent().toString());
  }

  private Path tries() {
    return temp.resolve("tries");
  }

  @Test
  void exitCodesPassThrough() throws IOException, InterruptedException {
    withoutArchive();
    assertEquals(0, run("--version").code());
    String faulty = CASES.resolve("percent-range/content").toString();
    assertEquals(1, run("check", "--content", faulty).code());
    assertEquals(2, run("bygg").code());
    assertEquals(List.of(), kept());
  }

  @Test
  void wordsArriveAsTheyWereTyped() throws IOException, InterruptedException {
    withoutArchive();
    environment.put("LC_ALL", "C");
    Path folder = temp.resolve("vår *");
    assertEquals(0, run("new", "site", folder.toString(), "--municipality", "Åre").code());
    assertTrue(Files.exists(folder.resolve("content/site.yaml")));
    String content = folder.resolve("content").toString();
    String site = folder.resolve("utdata på svenska").toString();
    Launched built = run("build", "--strict", "--content", content, "--site", site);
    assertEquals("", built.err());
    assertEquals(0, built.code());
    assertTrue(built.out().startsWith("Läste "), built.out());
    assertTrue(Files.exists(Path.of(site, "index.html")));
    assertEquals(
        "”§ å” finns inte bland kommandon och val.",
        run("§ å").err().lines().findFirst().orElseThrow());
  }

  @Test
  void theFolderIsFoundThroughLinks() throws IOException, InterruptedException {
    withoutArchive();
    Path bin = Files.createDirectories(temp.resolve("bin"));
    Path far = Files.createSymbolicLink(bin.resolve("far"), home.resolve("bin/utfall"));
    Files.createSymbolicLink(temp.resolve("near"), temp.relativize(far));
    assertEquals(0, run(temp.resolve("near"), "--version").code());
    environment.put("PATH", bin + ":" + System.getenv("PATH"));
    assertEquals(0, run(Path.of("/usr/bin/env"), "far", "--version").code());
    assertEquals(0, run(Path.of("/usr/bin/env"), "sh", "near", "--version").code());
  }

  /** Java 17 takes no classes from an archive for a path that an address would write otherwise. */
  @Test
  void theArchiveIsMadeAsideAndThenUsed() throws IOException, InterruptedException {
    Path plain = Distribution.packaged().unpack(Files.createDirectories(temp.resolve("program")));
    Path launcher = plain.resolve("bin/utfall");
    String content = CASES.resolve("percent-range/content").toString();
    Launched first = run(launcher, "check", "--content", content);
    settle(1);
    Path classes = temp.resolve("classes");
    environment.put("UTFALL_OPTS", "-Xlog:class+load:file=" + classes);
    Launched later = run(launcher, "check", "--content", content);
    assertEquals(first, later);
    assertEquals(1, later.code());
    String ours = "se.utfall.Build source: shared objects file (top)";
    assertTrue(Files.readString(classes).contains(ours));
  }

  /** An archive of other jars is of no use, and nothing is said of it. */
  @Test
  void anArchiveThatDoesNotFitIsPassedOverInSilence() throws IOException, InterruptedException {
    assertEquals(0, make().code());
    Path archive = cache.resolve("utfall").resolve(kept().get(0));
    Path moved = Files.createDirectories(temp.resolve("flyttad"));
    Path other = Distribution.packaged().unpack(moved);
    run(other.resolve("bin/utfall"), "--version");
    settle(2);
    for (String name : kept()) {
      Path file = cache.resolve("utfall").resolve(name);
      if (!file.equals(archive)) {
        Files.copy(archive, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    environment.put("UTFALL_ARCHIVE", "no");
    Launched without = run(other.resolve("bin/utfall"), "--version");
    environment.remove("UTFALL_ARCHIVE");
    assertEquals(without, run(other.resolve("bin/utfall"), "--version"));
  }

  @Test
  void aFolderThatCannotBeWrittenIsDoneWithout() throws IOException, InterruptedException {
    Files.writeString(cache, "");
    assertEquals(0, run("--version").code());
    environment.put("XDG_CACHE_HOME", "inte/från/roten");
    assertEquals(0, run("--version").code());
    environment.remove("XDG_CACHE_HOME");
    assertEquals(0, run("--version").code());
    assertFalse(Files.exists(temp.resolve("inte")));
    Launched made = make();
    assertEquals(1, made.code());
    assertTrue(made.err().contains("Klassarkivet"), made.err());
  }

  @Test
  void anArchiveWhoseMakingIsKilledNeverLiesInItsPlace() throws IOException, InterruptedException {
    javaThatMakesArchivesBy("head -c 100000 /dev/zero > \"$file\"; kill -9 $PPID; kill -9 $$");
    make();
    assertEquals(1, kept().size());
    assertFalse(isWhole(kept().get(0)), kept().toString());
    Files.delete(temp.resolve("egen java/bin/java"));
    Files.delete(temp.resolve("egen java/release"));
    javaThatMakesArchivesBy("");
    Launched next = run("--version");
    assertEquals("", next.err());
    assertEquals(0, next.code());
    settle(1);
    assertEquals(next, run("--version"));
  }

  @Test
  void anArchiveThatCannotBeMadeIsNotTriedAgainTheSameDay()
      throws IOException, InterruptedException {
    javaThatMakesArchivesBy("head -c 100000 /dev/zero > \"$file\"; exit 1");
    assertEquals(1, make().code());
    assertEquals(1, kept().size());
    assertTrue(kept().get(0).endsWith(".jsa.failed"), kept().toString());
    assertEquals(0, run("--version").code());
    assertEquals(0, run("--version").code());
    assertEquals(1, Files.readAllLines(tries()).size());
  }

  /** Half an archive kills Java, even if whoever made it said that all went well. */
  @Test
  void anArchiveIsTriedBeforeItIsKept() throws IOException, InterruptedException {
    assertEquals(0, make().code());
    Path good = cache.resolve("utfall").resolve(kept().get(0));
    Path half = temp.resolve("half");
    byte[] bytes = Files.readAllBytes(good);
    Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));
    Files.delete(good);
    javaThatMakesArchivesBy("cat \"" + half + "\" > \"$file\"; exit 0");
    make();
    assertTrue(kept().stream().noneMatch(LauncherIT::isWhole), kept().toString());
  }

  @Test
  void manyLaunchesAtOnceDoNotDisturbEachOther() throws IOException, InterruptedException {
    List<Process> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(start("--version"));
    }
    for (Process one : all) {
      assertEquals(0, one.waitFor());
    }
    settle(1);
    assertEquals(0, run("--version").code());
  }

  @Test
  void withoutJavaItSaysWhatIsNeeded() throws IOException, InterruptedException {
    withoutArchive();
    environment.put("PATH", "/nowhere");
    environment.put("JAVA_HOME", "/nowhere");
    Launched none = run("--version");
    assertEquals(2, none.code());
    assertEquals("", none.out());
    assertTrue(none.err().contains("här finns ingen Java"), none.err());
    assertTrue(none.err().contains("there is no Java here"), none.err());
  }

  @Test
  void anOldJavaIsNamedAndANewerOnThePathTaken() throws IOException, InterruptedException {
    withoutArchive();
    javaThatMakesArchivesBy("");
    Path release = temp.resolve("egen java/release");
    String path = JAVA.resolve("bin") + ":" + System.getenv("PATH");
    for (String old : List.of("1.8.0_392", "11.0.21", "16")) {
      Files.writeString(release, "IMPLEMENTOR=\"A=B\"\nJAVA_VERSION=\"" + old + "\"\n");
      environment.put("PATH", "/nowhere");
      Launched refused = run("--version");
      assertEquals(2, refused.code());
      assertTrue(refused.err().contains("egen java/bin/java (" + old + ")"), refused.err());
      environment.put("PATH", path);
      assertEquals(0, run("--version").code());
    }
  }

  @Test
  void aJavaThatDoesNotSayWhatItIsIsAsked() throws IOException, InterruptedException {
    withoutArchive();
    javaThatMakesArchivesBy("");
    Files.delete(temp.resolve("egen java/release"));
    assertEquals(0, run("--version").code());
  }

  @Test
  void optionsForJavaAreAdded() throws IOException, InterruptedException {
    withoutArchive();
    environment.put("JAVA_OPTS", "-XX:+UseParallelGC -Dfile.encoding=UTF-8");
    environment.put("UTFALL_OPTS", "-XX:TieredStopAtLevel=4");
    Launched ran = run("--version");
    assertEquals("", ran.err());
    assertEquals(0, ran.code());
    environment.put("UTFALL_OPTS", "-Xmx1");
    assertFalse(run("--version").code() == 0);
  }

  @Test
  void whatIsPrintedIsUtf8WhateverTheLocale() throws IOException, InterruptedException {
    withoutArchive();
    environment.put("LC_ALL", "C");
    Launched help = run("--help");
    assertTrue(help.out().startsWith("Användning: "), help.out());
  }

  /** Java can't tell which of its streams a terminal shows; the launcher can. */
  @Test
  void coloursAreForTerminals() throws IOException, InterruptedException {
    withoutArchive();
    assumeTrue(Files.isExecutable(SCRIPT), "no " + SCRIPT + " to make a terminal with");
    String line =
        home.resolve("bin/utfall") + " check --content " + CASES + "/percent-range/content";
    String quoted = line.replace(" check", "' check").replaceFirst("^", "'");
    String color = "\u001b[1;31m";
    String error = color + "fel\u001b[0m";
    assertTrue(onTerminal(quoted).contains(error));
    assertFalse(onTerminal(quoted + " 2>&1 | cat").contains("\u001b"));
    assertFalse(onTerminal(quoted + " --color=never").contains(color));
    environment.put("NO_COLOR", "1");
    assertFalse(onTerminal(quoted).contains(color));
    assertTrue(onTerminal(quoted + " --color=always 2>&1 | cat").contains(error));
  }

  private String onTerminal(String line) throws IOException, InterruptedException {
    environment.put("TERM", "xterm");
    return run(SCRIPT, "-qec", line, "/dev/null").out();
  }
}
