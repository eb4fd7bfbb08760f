package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.Suppression;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each form of a report is read back by somebody else's reader, and says what the text says. */
class ReportFormatTest {
  private static final String CASES = "src/test/resources/cases/";

  @TempDir private Path temp;

  /** What a check gave: its exit code and what it printed. */
  private record Said(int code, String out, String err) {}

  @ParameterizedTest
  @ValueSource(strings = {"claims-false", "claims-wording", "claims-syntax", "file-not-utf-8"})
  void sarifSaysWhatTheTextSays(String name) throws Exception {
    SarifSchema210 sarif =
        new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readValue(check(name, "sarif").out(), SarifSchema210.class);
    assertEquals(SarifSchema210.Version._2_1_0, sarif.getVersion());
    Run run = sarif.getRuns().get(0);
    assertEquals(heads(name), run.getResults().stream().map(r -> head(r, run)).toList());
  }

  /** Text says so only if asked to. */
  @Test
  void jsonAlwaysSaysHowTextsAreToRead() throws Exception {
    var text = new ObjectMapper().readTree(check("text-lix", "json").out()).at("/claims/texts/0");
    assertTrue(text.at("/lix").isNumber(), text.toString());
    assertTrue(text.at("/longest/0/words").intValue() > 0, text.toString());
  }

  private static String head(Result result, Run run) {
    var place = result.getLocations().get(0).getPhysicalLocation();
    String at =
        place.getRegion() == null
            ? ""
            : ":" + place.getRegion().getStartLine() + ":" + place.getRegion().getStartColumn();
    assertEquals(
        result.getRuleId(),
        List.copyOf(run.getTool().getDriver().getRules()).get(result.getRuleIndex()).getId());
    return "%s%s: %s: %s [%s]"
        .formatted(
            java.net.URI.create(place.getArtifactLocation().getUri()).getPath(),
            at,
            result.getLevel().value(),
            result.getMessage().getText().lines().findFirst().orElseThrow(),
            result.getRuleId());
  }

  @ParameterizedTest
  @ValueSource(strings = {"claims-false", "claims-wording", "claims-syntax", "file-not-utf-8"})
  void jsonSaysWhatTheTextSays(String name) {
    JsonNode json = JsonMapper.shared().readTree(check(name, "json").out());
    List<String> heads = new ArrayList<>();
    for (JsonNode finding : json.get("findings")) {
      int line = finding.get("line").intValue();
      heads.add(
          "%s%s: %s: %s [%s]"
              .formatted(
                  finding.get("path").stringValue(),
                  line == 0 ? "" : ":" + line + ":" + finding.get("column").intValue(),
                  finding.get("severity").stringValue(),
                  finding.get("message").stringValue(),
                  finding.get("rule").stringValue()));
    }
    assertEquals(heads(name), heads);
    assertEquals(
        heads.stream().filter(head -> head.contains(": error: ")).count(),
        json.get("summary").get("errors").longValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"claims-false", "claims-wording", "claims-syntax", "file-not-utf-8"})
  void junitSaysWhatTheTextSays(String name) throws Exception {
    Document xml = xml(check(name, "junit").out());
    List<String> texts = new ArrayList<>();
    for (Element test : elements(xml, "testcase")) {
      Element said = (Element) test.getElementsByTagName("*").item(0);
      String level = said.getTagName().equals("failure") ? "error" : "warning";
      String first = said.getTextContent().lines().findFirst().orElseThrow();
      String rule = test.getAttribute("name").split(" ", 2)[0];
      String at = test.getAttribute("name").split(" ", 2)[1];
      String message = first.substring(at.length() + 2);
      texts.add(at + ": " + level + ": " + message + " [" + rule + "]");
    }
    assertEquals(heads(name), texts);
    assertEquals("" + texts.size(), xml.getDocumentElement().getAttribute("tests"));
  }

  @Test
  void githubShowsEachFindingAtItsLine() {
    String head = heads("claims-false").get(0);
    String line = check("claims-false", "github").out().lines().findFirst().orElseThrow();
    String[] at = head.split(": ", 3);
    String[] place = at[0].split(":");
    assertTrue(
        line.startsWith(
            "::error file=%s,line=%s,col=%s,title=claim.false::"
                .formatted(place[0], place[1], place[2])),
        line);
    assertTrue(line.contains("%0A"), line);
  }

  @Test
  void contentWithoutFindingsIsOnePassedTest() throws Exception {
    Said said = check("valid-yaml", "junit");
    assertEquals(0, said.code());
    assertEquals("", said.err());
    Document xml = xml(said.out());
    assertEquals(1, elements(xml, "testcase").size());
    assertEquals("0", xml.getDocumentElement().getAttribute("failures"));
    assertEquals("", check("valid-yaml", "github").out());
  }

  @Test
  void strictlyAWarningIsAnError() {
    Said lenient = check("commentary-stale", "github");
    Said strict = check("commentary-stale", "github", "--strict");
    assertEquals(0, lenient.code());
    assertEquals(1, strict.code());
    assertEquals(lenient.out().replace("::warning ", "::error "), strict.out());
    assertTrue(lenient.out().startsWith("::warning "), lenient.out());
  }

  @Test
  void whatIsWaivedIsMarkedInEveryForm() throws Exception {
    Said json = check("waivers", "json", "--strict");
    assertEquals(0, json.code());
    JsonNode tree = JsonMapper.shared().readTree(json.out());
    assertEquals(2, tree.get("summary").get("waived").intValue());
    assertEquals(0, tree.get("summary").get("warnings").intValue());
    JsonNode last = tree.get("findings").get(1);
    assertEquals("warning", last.get("severity").stringValue());
    assertEquals("2022-06-01", last.get("waived").get("until").stringValue());
    assertEquals("Påhittat skäl.", last.get("waived").get("reason").stringValue());

    Run sarif =
        new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readValue(check("waivers", "sarif", "--strict").out(), SarifSchema210.class)
            .getRuns()
            .get(0);
    String reason = "Waived in site.yaml to 2022-06-01 inclusive: Påhittat skäl.";
    Result result = sarif.getResults().get(1);
    assertEquals(Result.Level.WARNING, result.getLevel());
    Suppression suppression = result.getSuppressions().iterator().next();
    assertEquals(Suppression.Kind.EXTERNAL, suppression.getKind());
    assertEquals(reason, suppression.getJustification());

    Document xml = xml(check("waivers", "junit", "--strict").out());
    assertEquals("2", xml.getDocumentElement().getAttribute("skipped"));
    assertEquals("0", xml.getDocumentElement().getAttribute("failures"));
    assertEquals(reason, elements(xml, "skipped").get(1).getAttribute("message"));

    List<String> github = check("waivers", "github", "--strict").out().lines().toList();
    assertEquals(2, github.size());
    assertTrue(github.stream().allMatch(line -> line.startsWith("::notice file=")));
    assertTrue(github.get(1).endsWith("%0A" + reason), github.get(1));
  }

  @Test
  void whatWasSkippedIsInTheJson() {
    JsonNode skipped = JsonMapper.shared().readTree(check("percent-range", "json").out());
    assertEquals("pages", skipped.get("skipped").get(0).get("what").stringValue());
  }

  @Test
  void whatCannotStandInXmlOrACommandIsReplaced() throws Exception {
    Path content = temp.resolve("c,ontent");
    Files.createDirectories(content);
    Files.writeString(content.resolve("site.yaml"), "title: \"a\\u0001b\\nc%\\u2028\"\nxyz: 1\n");
    Said junit = run("check", "--format=junit", "--content", content.toString());
    assertTrue(elements(xml(junit.out()), "failure").size() > 1, junit.out());
    Said github = run("check", "--format=github", "--content", content.toString());
    assertTrue(github.out().lines().allMatch(line -> line.startsWith("::error file=")));
    assertTrue(github.out().contains("c%2Content"), github.out());
  }

  /** The first lines of what is printed for people, in English. */
  private List<String> heads(String name) {
    return check(name, "text")
        .err()
        .lines()
        .filter(line -> line.matches(".* \\[[a-z.-]+\\]"))
        .filter(line -> !line.startsWith(" "))
        .toList();
  }

  private Said check(String name, String format, String... more) {
    List<String> line = new ArrayList<>(List.of("check", "--lang=en", "--format=" + format));
    line.addAll(List.of("--content", CASES + name + "/content"));
    line.addAll(List.of(more));
    return run(line.toArray(String[]::new));
  }

  private Said run(String... line) {
    List<String> all = new ArrayList<>(List.of(line));
    all.addAll(List.of("--templates", temp.resolve("none").toString()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Cli.run(
            all,
            Clock.fixed(Instant.parse("2022-06-01T10:00:00Z"), ZoneOffset.UTC),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Said(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document xml, String name) {
    NodeList nodes = xml.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
