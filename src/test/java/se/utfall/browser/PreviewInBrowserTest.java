package se.utfall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.cli.Cli;

/** An editor saves, and the page in the browser follows. */
@ExtendWith(Browsing.class)
class PreviewInBrowserTest {
  private static final Path CONTENT = Path.of("src/test/resources/cases/valid-yaml/content");
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
  private static final String SUMMARY = "Påhittade resultat för en påhittad kommun.";
  private static final int PATIENCE = 200;

  @TempDir private Path folder;
  private final Browser browser;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private Thread serving;
  private Path site;

  PreviewInBrowserTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void serve() throws Exception {
    Path content = folder.resolve("content");
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.toList()) {
        Files.copy(file, content.resolve(CONTENT.relativize(file).toString()));
      }
    }
    site = content.resolve("site.yaml");
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    List<String> args = List.of("serve", "--port", "0", "--content", content.toString());
    serving = new Thread(() -> Cli.run(args, Clock.systemUTC(), out, out));
    serving.start();
    browser.look(Mode.WIDE);
    browser.open(address());
  }

  @AfterEach
  void stop() throws InterruptedException {
    serving.interrupt();
    serving.join();
  }

  private URI address() throws InterruptedException {
    for (int i = 0; i < PATIENCE; i++) {
      Matcher found = ADDRESS.matcher(printed.toString(StandardCharsets.UTF_8));
      if (found.find()) {
        return URI.create(found.group());
      }
      Thread.sleep(100);
    }
    throw new AssertionError(printed.toString(StandardCharsets.UTF_8));
  }

  private record Page(String words, String wrong) {}

  /** What the page shows once it shows what is waited for. */
  private Page until(Predicate<Page> wanted) throws InterruptedException {
    Page page = new Page("", "");
    for (int i = 0; i < PATIENCE && !wanted.test(page); i++) {
      Thread.sleep(100);
      Map<?, ?> answer = (Map<?, ?>) browser.run(Script.named("previewed"));
      page = new Page((String) answer.get("words"), (String) answer.get("wrong"));
    }
    assertTrue(wanted.test(page), page + " " + browser.console() + " " + printed);
    return page;
  }

  private void save(String from, String to) throws IOException {
    Files.writeString(site, Files.readString(site).replace(from, to));
  }

  @Test
  void thePageFollowsAndFaultsComeAndGo() throws Exception {
    assertEquals(new Page(SUMMARY, ""), until(page -> page.words().equals(SUMMARY)));
    save(SUMMARY, "Nya ord.");
    until(page -> page.words().equals("Nya ord."));
    save("updated: 2021-12-01", "updated: igår");
    Page wrong = until(page -> !page.wrong().isEmpty());
    assertTrue(wrong.wrong().contains("site.yaml:5:10"), wrong.wrong());
    assertTrue(wrong.wrong().contains("value.date"), wrong.wrong());
    assertEquals("Nya ord.", wrong.words());
    save("updated: igår", "updated: 2021-12-02");
    until(page -> page.wrong().isEmpty());
    assertEquals(List.of(), browser.console());
  }

  /** Saves that follow each other closely, some of them in the middle of a word. */
  @Test
  void aHundredSavesEndWithTheLast() throws Exception {
    until(page -> page.words().equals(SUMMARY));
    String text = Files.readString(site);
    for (int i = 0; i < 100; i++) {
      String whole = text.replace(SUMMARY, "Ord nummer " + i + ".");
      Files.writeString(site, i % 9 == 4 ? whole.substring(0, whole.length() / 3) : whole);
      Thread.sleep(i % 10 == 0 ? 100 : 3);
    }
    until(page -> page.words().equals("Ord nummer 99.") && page.wrong().isEmpty());
    assertEquals(List.of(), browser.console());
  }

  /** While a folder is gone its fault stands over the page as it was. */
  @Test
  void foldersMayBeRenamedAndGoAndComeBack() throws Exception {
    until(page -> page.words().equals(SUMMARY));
    Path content = site.getParent();
    Path away = folder.resolve("borta");
    Files.move(content, away);
    Page wrong = until(page -> page.wrong().contains("folder.absent"));
    assertEquals(SUMMARY, wrong.words());
    Files.move(away, content);
    until(page -> page.wrong().isEmpty());
    Path survey = content.resolve("prov");
    Files.move(survey, content.resolve("provet"));
    browser.open(address().resolve("/provet/"));
    until(page -> !page.words().isEmpty() && page.wrong().isEmpty());
    Files.move(content.resolve("provet"), survey);
    until(page -> page.words().startsWith("Adressen leder inte till någon sida"));
  }
}
