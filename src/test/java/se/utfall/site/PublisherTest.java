package se.utfall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.utfall.site.SiteFolder.LONG_AGO;
import static se.utfall.site.SiteFolder.asset;
import static se.utfall.site.SiteFolder.data;
import static se.utfall.site.SiteFolder.index;
import static se.utfall.site.SiteFolder.page;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.site.Steps.Step;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

class PublisherTest {
  @TempDir private Path temp;
  private SiteFolder site;

  @BeforeEach
  void chooseAFolderThatIsAbsent() {
    site = new SiteFolder(temp.resolve("site"));
  }

  @Test
  void publishesIntoAFolderThatIsAbsent() throws IOException {
    Outcome outcome =
        site.publish(
            page("kkik/index.html", "kkik"), asset("a/site.css", "css"), index("index.html", "ö"));

    assertEquals(
        new Outcome(3, 0, 0, 9, 9, List.of(), List.of(), Optional.empty(), false), outcome);
    assertEquals(
        Map.of(
            ".utfall/",
            "",
            ".utfall/lock",
            "",
            ".utfall/manifest",
            """
            utfall manifest 1
            asset 36e64f19f57a05c8cd5b6bf7eff72703b4bbab19def7832eb4e686e7fa482eef a/site.css
            index 6dbd11fd012e225b28a5d94a9b432bc491344f3e92158661be2ae5ae2b8b1ad8 index.html
            page b82f5adcddeb668c8e5f4954d2c5b8fee577a31e6dcf5f301d31c3dfcd781ece kkik/index.html
            end 3
            """,
            "a/",
            "",
            "a/site.css",
            "css",
            "index.html",
            "ö",
            "kkik/",
            "",
            "kkik/index.html",
            "kkik"),
        site.all());
  }

  @Test
  void publishesIntoAFolderThatHoldsOnlyFilesOfGit() throws IOException {
    site.put(".gitignore", "*");
    site.put(".gitkeep", "");

    Outcome outcome = site.publish(index("index.html", "home"));

    assertEquals(List.of(), outcome.foreign());
    assertEquals(Map.of(".gitignore", "*", ".gitkeep", "", "index.html", "home"), site.tree());
  }

  @Test
  void leavesEqualFilesAndTheirTimesAlone() throws IOException {
    site.publish(page("a/index.html", "a"), index("index.html", "home"));
    site.age();
    Map<String, FileTime> before = site.times();

    Outcome outcome = site.publish(page("a/index.html", "a"), index("index.html", "home"));

    assertEquals(
        new Outcome(0, 2, 0, 5, 0, List.of(), List.of(), Optional.empty(), false), outcome);
    assertEquals(before, site.times());
  }

  @Test
  void writesOnlyWhatChanged() throws IOException {
    site.publish(page("a/index.html", "a"), page("b/index.html", "b"));
    site.age();

    Outcome outcome = site.publish(page("a/index.html", "a"), page("b/index.html", "new b"));

    assertEquals(
        new Outcome(1, 1, 0, 6, 5, List.of(), List.of(), Optional.empty(), false), outcome);
    assertEquals(LONG_AGO, site.times().get("a/index.html"));
    assertTrue(site.times().get("b/index.html").compareTo(LONG_AGO) > 0);
    assertEquals(
        Map.of("a/", "", "a/index.html", "a", "b/", "", "b/index.html", "new b"), site.tree());
  }

  @Test
  void restoresWhatSomebodyEditedEvenAtTheSameSizeAndTime() throws IOException {
    site.publish(page("a.html", "right"));
    site.put("a.html", "wrong");
    site.age();

    Outcome outcome = site.publish(page("a.html", "right"));

    assertEquals(1, outcome.written());
    assertEquals(Map.of("a.html", "right"), site.tree());
  }

  @Test
  void restoresWhatSomebodyDeleted() throws IOException {
    site.publish(page("a/b.html", "b"), page("c.html", "c"));
    Files.delete(site.path().resolve("a/b.html"));
    Files.delete(site.path().resolve("a"));

    site.publish(page("a/b.html", "b"), page("c.html", "c"));

    assertEquals(Map.of("a/", "", "a/b.html", "b", "c.html", "c"), site.tree());
  }

  @Test
  void deletesPagesAndDataThatNoLongerBelongAndTheirEmptyFolders() throws IOException {
    site.publish(
        page("old/deep/index.html", "x"), data("old/x.csv", "1"), page("a/index.html", "a"));

    Outcome outcome = site.publish(page("a/index.html", "a"));

    assertEquals(
        new Outcome(
            0, 1, 2, 1, 0, List.of(), List.of("old/deep/index.html"), Optional.empty(), false),
        outcome);
    assertEquals(Map.of("a/", "", "a/index.html", "a"), site.tree());
  }

  @Test
  void keepsAssetsOneBuildLonger() throws IOException {
    site.publish(asset("a/site.1.css", "1"), index("index.html", "1"));

    site.publish(asset("a/site.2.css", "2"), index("index.html", "2"));
    Map<String, String> second = site.tree();
    Outcome third = site.publish(asset("a/site.2.css", "2"), index("index.html", "3"));

    assertEquals(
        Map.of("a/", "", "a/site.1.css", "1", "a/site.2.css", "2", "index.html", "2"), second);
    assertEquals(1, third.deleted());
    assertEquals(Map.of("a/", "", "a/site.2.css", "2", "index.html", "3"), site.tree());
  }

  @Test
  void takesARetiredAssetIntoUseAgain() throws IOException {
    site.publish(asset("1.css", "1"));
    site.publish(asset("2.css", "2"));
    site.publish(asset("1.css", "1"));
    assertEquals(Map.of("1.css", "1", "2.css", "2"), site.tree());

    site.publish(asset("1.css", "1"));
    assertEquals(Map.of("1.css", "1"), site.tree());
  }

  @Test
  void keepsAndNamesWhatItDidNotWrite() throws IOException {
    site.publish(page("a/index.html", "a"), page("b/index.html", "b"));
    site.put("a/notes.txt", "mine");
    site.put("b/notes.txt", "mine");
    site.put("photos/one.jpg", "mine");

    Outcome outcome = site.publish(page("a/index.html", "a"));

    assertEquals(List.of("a/notes.txt", "b/", "photos/"), outcome.foreign());
    assertEquals(
        Map.of(
            "a/",
            "",
            "a/index.html",
            "a",
            "a/notes.txt",
            "mine",
            "b/",
            "",
            "b/notes.txt",
            "mine",
            "photos/",
            "",
            "photos/one.jpg",
            "mine"),
        site.tree());
  }

  @Test
  void doesNotOverwriteWhatItDidNotWrite() throws IOException {
    site.publish(page("a.html", "a"));
    site.put("robots.txt", "mine");
    site.put("b", "mine");
    site.put("c/notes.txt", "mine");
    Files.createDirectories(site.path().resolve("d"));
    site.age();
    Map<String, FileTime> before = site.times();

    List<String> said =
        site.refusal(
            page("a.html", "new"),
            index("robots.txt", "ours"),
            page("b/index.html", "ours"),
            page("c", "ours"),
            page("d", "ours"));

    String why = "error: Something that Utfall did not write is in the way, so it is not";
    assertEquals(
        List.of(
            "SITE/b/index.html: " + why + " overwritten. [site.in-the-way]",
            "SITE/c: " + why + " overwritten. [site.in-the-way]",
            "SITE/d: " + why + " overwritten. [site.in-the-way]",
            "SITE/robots.txt: " + why + " overwritten. [site.in-the-way]"),
        said);
    assertUntouchedButFor(before, ".utfall");
  }

  @Test
  void adoptsAForeignFileWithTheSameBytes() throws IOException {
    site.publish(page("a.html", "a"));
    site.put("robots.txt", "same");

    Outcome outcome = site.publish(page("a.html", "a"), index("robots.txt", "same"));

    assertEquals(
        new Outcome(0, 2, 0, 5, 0, List.of(), List.of(), Optional.empty(), false), outcome);
    site.publish(page("a.html", "a"));
    assertEquals(Map.of("a.html", "a"), site.tree());
  }

  @Test
  void aFileMayBecomeAFolderAndAFolderAFile() throws IOException {
    site.publish(page("a", "file"), page("b/c/d", "deep"), page("b/e", "e"), asset("x", "x"));

    Outcome outcome =
        site.publish(page("a/index.html", "in a"), page("b", "file"), page("x/y", "y"));

    assertEquals(
        new Outcome(3, 0, 4, 9, 9, List.of(), List.of(), Optional.empty(), false), outcome);
    assertEquals(
        Map.of("a/", "", "a/index.html", "in a", "b", "file", "x/", "", "x/y", "y"), site.tree());
  }

  @Test
  void aNameMayChangeItsCase() throws IOException {
    site.publish(page("A.html", "a"));
    site.publish(page("a.html", "a"));

    assertEquals(Map.of("a.html", "a"), site.tree());
  }

  @Test
  void refusesAFolderThatItDidNotWrite() throws IOException {
    site.put("thesis.doc", "years of work");
    site.put(".gitignore", "*");
    site.put("photos/one.jpg", "mine");
    site.age();
    Map<String, FileTime> before = site.times();

    List<String> said = site.refusal(page("a.html", "a"));

    assertEquals(
        List.of(
            "SITE: error: The folder is not empty and was not written by Utfall. Among other things"
                + " it holds: photos/, thesis.doc. [site.not-ours]"),
        said);
    assertEquals(before, site.times());
    assertEquals(
        Map.of(
            ".gitignore",
            "*",
            "photos/",
            "",
            "photos/one.jpg",
            "mine",
            "thesis.doc",
            "years of work"),
        site.all());
  }

  @Test
  void refusesAFolderWhoseLockIsAllThatIsOurs() throws IOException {
    site.put(".utfall/lock", "");
    site.put("thesis.doc", "years of work");
    site.age();
    Map<String, FileTime> before = site.times();

    assertTrue(site.refusal(page("a.html", "a")).get(0).endsWith("thesis.doc. [site.not-ours]"));
    assertEquals(before, site.times());
  }

  @Test
  void refusesAPathTwiceAlsoInAnotherCaseOrAsAFolder() throws IOException {
    List<String> said =
        site.refusal(
            page("a.html", "1"),
            page("a.html", "2"),
            page("A.html", "3"),
            page("b", "file"),
            page("b/c.html", "in folder"),
            page("d/e/f.html", "in folder"),
            page("d/E", "file"));

    String why = ": error: Two files of the site want the same place: ";
    assertEquals(
        List.of(
            "SITE/A.html" + why + "A.html and a.html. [site.file-twice]",
            "SITE/a.html" + why + "a.html and a.html. [site.file-twice]",
            "SITE/b/c.html" + why + "b/c.html and b. [site.file-twice]",
            "SITE/d/E" + why + "d/E and d/e/f.html. [site.file-twice]"),
        said);
    assertFalse(Files.exists(site.path()));
  }

  @Test
  void refusesAPathThatLeavesTheSite() {
    assertEquals(
        List.of(
            "SITE/../a.html: error: “../a.html” cannot be the name of a file on the site."
                + " [site.path]"),
        site.refusal(page("../a.html", "a"), page("b.html", "b")));
    assertFalse(Files.exists(temp.resolve("a.html")));
  }

  @Test
  void anErrorFoundElsewhereLeavesTheSiteUntouched() throws IOException {
    site.publish(page("a.html", "a"));
    site.age();
    Map<String, FileTime> before = site.times();
    Map<String, String> all = site.all();
    Diagnostics findings = new Diagnostics();

    try (Publisher publisher = Publisher.open(site.path(), findings).orElseThrow()) {
      publisher.stage(page("a.html", "new"));
      findings.add(Position.file("x.ftlh"), Rule.TEMPLATE_FAILED, "?");
      assertEquals(Optional.empty(), publisher.commit());
    }

    assertEquals(all, site.all());
    assertUntouchedButFor(before, ".utfall");
  }

  @Test
  void abandoningLeavesNoTrace() throws IOException {
    Diagnostics findings = new Diagnostics();
    Publisher publisher = Publisher.open(site.path(), findings).orElseThrow();
    publisher.stage(page("a/b/c.html", "c"));
    publisher.abandon();
    publisher.abandon();

    assertFalse(Files.exists(site.path()));
    assertThrows(IllegalStateException.class, () -> publisher.stage(page("d.html", "d")));
    assertThrows(IllegalStateException.class, publisher::commit);
  }

  @Test
  void abandoningInAFolderThatWasEmptyLeavesItEmpty() throws IOException {
    site.put(".gitignore", "*");
    Publisher publisher = Publisher.open(site.path(), new Diagnostics()).orElseThrow();
    publisher.stage(page("a/b/c.html", "c"));
    publisher.abandon();

    assertEquals(Map.of(".gitignore", "*"), site.all());
  }

  @Test
  void putsAssetsInPlaceFirstThenDataPagesIndexesAndDeletesLast() throws IOException {
    site.publish(page("gone.html", "gone"));
    List<String> steps = new ArrayList<>();
    Steps watch =
        (step, path) -> {
          if (step == Step.MOVE || (step == Step.DELETE && Files.exists(path))) {
            steps.add(step + " " + site.path().toRealPath().relativize(path));
          }
        };

    site.attempt(
        List.of(
            index("index.html", "i"),
            page("b.html", "b"),
            page("a.html", "a"),
            data("z.csv", "z"),
            asset("zz.css", "zz")),
        new Diagnostics(),
        watch);

    assertEquals(
        List.of(
            "MOVE .utfall/journal",
            "MOVE zz.css",
            "MOVE z.csv",
            "MOVE a.html",
            "MOVE b.html",
            "MOVE index.html",
            "DELETE gone.html",
            "MOVE .utfall/manifest",
            "DELETE .utfall/new"),
        steps);
  }

  @Test
  void theFolderItselfStaysTheSameFolder() throws IOException {
    Files.createDirectories(site.path());
    Object before = key(site.path());

    site.publish(page("a.html", "a"));
    site.publish(page("b.html", "b"));

    assertEquals(before, key(site.path()));
  }

  @Test
  void publishesThroughALinkToTheFolder() throws IOException {
    Files.createDirectories(temp.resolve("disk/www"));
    Files.createSymbolicLink(site.path(), temp.resolve("disk/www"));

    site.publish(page("a/a.html", "a"));
    site.publish(page("b/b.html", "b"));

    assertTrue(Files.isSymbolicLink(site.path()));
    assertEquals(
        Map.of("b/", "", "b/b.html", "b"), new SiteFolder(temp.resolve("disk/www")).tree());
  }

  @Test
  void neitherWritesNorDeletesThroughALinkInsideTheSite() throws IOException {
    SiteFolder elsewhere = new SiteFolder(temp.resolve("elsewhere"));
    elsewhere.put("x.html", "not ours");
    site.publish(page("a/x.html", "x"), page("b.html", "b"));
    Files.delete(site.path().resolve("a/x.html"));
    Files.delete(site.path().resolve("a"));
    Files.createSymbolicLink(site.path().resolve("a"), elsewhere.path());

    assertEquals(
        List.of(
            "SITE/a/x.html: error: Something that Utfall did not write is in the way, so it is not"
                + " overwritten. [site.in-the-way]"),
        site.refusal(page("a/x.html", "new"), page("b.html", "b")));
    Outcome outcome = site.publish(page("b.html", "b"));

    assertEquals(
        new Outcome(0, 1, 0, 1, 0, List.of("a"), List.of(), Optional.empty(), false), outcome);
    assertEquals(Map.of("x.html", "not ours"), elsewhere.all());
  }

  @Test
  void replacesAPublishedFileThatBecameALinkButNotWhatItLeadsTo() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret"), "a");
    site.publish(page("a.html", "a"));
    Files.delete(site.path().resolve("a.html"));
    Files.createSymbolicLink(site.path().resolve("a.html"), secret);

    site.publish(page("a.html", "a"));

    assertFalse(Files.isSymbolicLink(site.path().resolve("a.html")));
    assertEquals("a", Files.readString(secret));
  }

  @Test
  void saysThatAFileStandsWhereTheFolderShouldBe() throws IOException {
    Files.writeString(site.path(), "a file");

    assertEquals(
        List.of(
            "SITE: error: Something that Utfall did not write is in the way, so it is not"
                + " overwritten. [site.in-the-way]"),
        site.refusal(page("a.html", "a")));
    assertEquals("a file", Files.readString(site.path()));
  }

  @Test
  void saysWhatTheDiskRefusesAndStagesNoMore() throws IOException {
    site.publish(page("a.html", "a"));
    site.put(".utfall/new", "a file where the staging folder should be");
    Map<String, String> before = site.tree();
    Steps full =
        (step, path) -> {
          if (step == Step.WRITE) {
            throw new IOException("No space left on device");
          }
        };

    List<String> said = site.refusal(List.of(page("a.html", "1"), page("b.html", "2")), full);

    assertEquals(List.of("SITE/a.html: error: The disk is full. [site.full]"), said);
    assertEquals(before, site.tree());
  }

  @Test
  void refusesToGuessWithADamagedManifest() throws IOException {
    site.publish(page("a.html", "a"));
    site.put(".utfall/manifest", "utfall manifest 1\nend 7\n");
    Map<String, String> before = site.all();

    assertEquals(
        List.of(
            "SITE: error: Utfall’s list of the folder, .utfall/manifest, is damaged or was made by a"
                + " newer version. [site.manifest]"),
        site.refusal(page("b.html", "b")));
    assertEquals(before, site.all());
  }

  @Test
  void triesAgainWhenAnotherProgramHoldsAFile() throws IOException {
    site.publish(page("a.html", "a"));
    Holding holding = new Holding(19);

    Diagnostics findings = new Diagnostics();
    Optional<Outcome> outcome = site.attempt(List.of(page("a.html", "new")), findings, holding);

    assertEquals(List.of(), site.printed(findings));
    assertEquals(1, outcome.orElseThrow().written());
    assertEquals(Map.of("a.html", "new"), site.tree());
    assertEquals(19, holding.pauses);
  }

  @Test
  void givesUpAfterASecondAndTheNextBuildFinishes() throws IOException {
    site.publish(page("a.html", "a"));

    List<String> said = site.refusal(List.of(page("a.html", "new")), new Holding(1000));

    assertEquals(
        List.of(
            "SITE: error: The publishing was not completed. Some files may be new and the others are"
                + " as they were, but every one is whole. [site.unfinished]",
            "SITE/a.html: error: Reading or writing here failed. The system says: being used by"
                + " another process. [site.io]"),
        said);
    assertEquals(Map.of("a.html", "a"), site.tree());
    assertTrue(site.publish(page("a.html", "new")).recovered());
    assertEquals(Map.of("a.html", "new"), site.tree());
  }

  @Test
  void lettersOutsideAsciiWorkInNames() throws IOException {
    assumeTrue(System.getProperty("sun.jnu.encoding").equals("UTF-8"), "file names here have no å");
    site.publish(data("hämta/åäö.csv", "1"));
    site.publish(data("hämta/åäö.csv", "2"));

    assertEquals(Map.of("hämta/", "", "hämta/åäö.csv", "2"), site.tree());
  }

  private static Object key(Path folder) throws IOException {
    return Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
  }

  private void assertUntouchedButFor(Map<String, FileTime> before, String exempt)
      throws IOException {
    Map<String, FileTime> after = site.times();
    before.remove(exempt);
    after.remove(exempt);
    assertEquals(before, after);
  }

  /** A virus scanner that holds a page for a while. */
  private static final class Holding implements Steps {
    private int left;
    private int pauses;

    Holding(int times) {
      left = times;
    }

    @Override
    public void before(Step step, Path path) throws IOException {
      if (step == Step.MOVE && path.endsWith("a.html") && left-- > 0) {
        throw new FileSystemException(path.toString(), null, "being used by another process");
      }
    }

    @Override
    public void pause() {
      pauses++;
    }
  }
}
