package se.utfall.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The inspection finds holes: each of these is planted in a site without one. */
class InspectionTest {
  @TempDir private static Path folder;
  private static Workshop workshop;
  private static Set<String> known;

  private final Path page = workshop.site().resolve("index.html");

  @BeforeAll
  static void build() throws IOException {
    workshop = new Workshop(folder, "content");
    assertEquals(0, workshop.build().code());
    known = Inspection.vocabulary(workshop.site());
  }

  @AfterEach
  void clean() throws IOException {
    try (Stream<Path> files = Files.list(workshop.site())) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("planted")).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void aSiteWithoutHolesHasNone() throws IOException {
    assertEquals(List.of(), faults());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script>alert(1)</script>",
        "<script type=\"application/ld+json\">{\"a\": \"<!--\"}</script>",
        "<script type=\"application/ld+json\">alert(1)</script>",
        "<script type=\"application/ld+json\" src=\"https://evil.example/x.json\">{}</script>",
        "<script src=\"https://evil.example/x.js\"></script>",
        "<p onclick=\"x()\">a</p>",
        "<img src=x onerror=alert(1)>",
        "<p style=\"color: red\">a</p>",
        "<a href=\"javascript:alert(1)\">a</a>",
        "<a href=\"JAVA&#9;script:alert(1)\">a</a>",
        "<a href=\"data:text/html,x\">a</a>",
        "<a href=\"//evil.example\">a</a>",
        "<a href=\"\\\\evil.example\">a</a>",
        "<img src=\"https://evil.example/p.gif\" alt=\"\">",
        "<link rel=\"stylesheet\" href=\"https://evil.example/s.css\">",
        "<iframe src=\"x.html\"></iframe>",
        "<form action=\"x\"></form>",
        "<base href=\"x\">",
        "<meta http-equiv=\"refresh\" content=\"0;url=https://evil.example\">",
        "<!-- x -->",
        "<p>\u0007</p>"
      })
  void aHoleInAPageIsFound(String hole) throws IOException {
    plant("planted.html", Files.readString(page).replace("</main>", hole + "</main>"));
    assertNotEquals(List.of(), faults(), hole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "planted.xml | <a><b></a>",
        "planted.xml | <!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
        "planted.json | {\"a\": 1, \"a\": 2}",
        "planted.json | {\"a\": NaN}",
        "planted-excel.csv | a;=1+1",
        "planted-excel.csv | a;@SUM(1)",
        "planted.csv | a,\"b\"c",
        "planted.svg | <svg><script>x</script></svg>",
        "planted.svg | <svg onload='x'/>",
        "planted.svg | <svg><image href='https://evil.example/a.png'/></svg>",
        "planted.svg | <svg><style>@import 'https://evil.example'</style></svg>",
        "planted.css | @import 'a.css';",
        "planted.txt | https://evil.example/",
        "planted.exe | MZ"
      })
  void aHoleInAnotherFileIsFound(String name, String text) throws IOException {
    plant(name, text);
    assertNotEquals(List.of(), faults(), text);
  }

  @ParameterizedTest
  @CsvSource({
    "xl/worksheets/sheet1.xml, <a><f>1+1</f></a>",
    "xl/externalLinks/a.xml, <a/>",
    "a.xml, <a>"
  })
  void aHoleInAWorkbookIsFound(String part, String xml) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(workshop.site().resolve("planted.xlsx"), bytes.toByteArray());
    assertNotEquals(List.of(), faults(), part);
  }

  private static void plant(String name, String text) throws IOException {
    Files.writeString(workshop.site().resolve(name), text);
  }

  private static List<String> faults() throws IOException {
    return Inspection.faults(workshop.site(), known);
  }
}
