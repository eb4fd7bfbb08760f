package se.utfall.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.page.Bar;
import se.utfall.page.Frame;
import se.utfall.page.Language;
import se.utfall.page.Link;
import se.utfall.page.NotFoundPage;
import se.utfall.page.Sharing;
import se.utfall.text.Diagnostics;

/** What a user's own template may do: here one for the page that is not found. */
class TemplatesTest {
  private static final String NAME = "not-found.ftlh";

  private final Diagnostics findings = new Diagnostics();

  @TempDir private Path folder;

  @Test
  void whatAPageHoldsIsEscaped() throws IOException {
    assertEquals(
        "<p title=\"Fel &amp; &lt;b&gt; &quot;citat&quot;\">sv</p>",
        printed("<p title=\"${page.heading}\">${page.frame.lang}</p>"));
  }

  @Test
  void anAbsentOptionIsMissingAndAPresentOneIsItsContent() throws IOException {
    assertEquals(
        "no https://example.org/",
        printed(
            "<#if page.frame.logo??>yes<#else>no</#if>"
                + " <#if page.frame.canonical??>${page.frame.canonical}</#if>"));
  }

  @Test
  void listsYesAndNoAndWordsCanBeUsed() throws IOException {
    assertEquals(
        "[Hem:inside] Start",
        printed(
            "<#list page.ways as way>[${way.label}:<#if way.external>outside<#else>inside</#if>]"
                + "</#list> ${w(\"home\")}"));
  }

  @Test
  void anEnumIsItsNameInSmallLetters() throws Exception {
    assertEquals("asset", new Wrapper().wrap(OutputFile.Kind.ASSET).toString());
  }

  @ParameterizedTest
  @ValueSource(classes = {Integer.class, BigDecimal.class, LocalDate.class, Object.class})
  void noNumberDateOrObjectReachesATemplate(Class<?> type) {
    Object value =
        List.of(1, BigDecimal.ONE, LocalDate.EPOCH, new Object()).stream()
            .filter(v -> v.getClass().equals(type))
            .findFirst()
            .orElseThrow();
    assertEquals(
        type.getSimpleName(), assertThrows(NotWords.class, () -> new Wrapper().wrap(value)).type());
  }

  @Test
  void aNumberInARecordIsRefusedWhereItIsAskedFor() {
    Bar bar = new Bar(BigDecimal.ZERO, BigDecimal.TEN, Optional.empty(), Optional.empty());
    assertThrows(
        TemplateModelException.class,
        () -> ((TemplateHashModel) new Wrapper().wrap(bar)).get("low"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${page.ways?size}",
        "${1 + 1}",
        "<#list page.ways as w>${w?index}</#list>",
        "${page.heading?length}",
      })
  void noNumberIsPrinted(String template) throws IOException {
    printed(template);
    assertEquals("template.number", rules());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${page.getClass()}",
        "${page.hashCode()}",
        "${page.toString()}",
        "${page.frame.equals(page)}",
      })
  void aRecordHasNoMethodsButItsComponents(String template) throws IOException {
    printed(template);
    assertEquals("template.missing", rules());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${page.heading?no_esc}",
        "${page.heading?noEsc}",
        "${page.heading? no_esc}",
        "<#noautoesc>${page.heading}</#noautoesc>",
        "<#noAutoEsc>${page.heading}</#noAutoEsc>",
        "<#ftl output_format=\"plainText\">${page.heading}",
        "<#ftl auto_esc=false>${page.heading}",
        "[#ftl auto_esc=false]${page.heading}",
        "<#outputformat \"plainText\">${page.heading}</#outputformat>",
        "<#outputFormat \"plainText\">${page.heading}</#outputFormat>",
        "<#setting locale=\"tr\">",
        "${.now}",
        "${page.ways?size?string}",
        "${page.ways?size?c}",
        "${\"1\"?eval}",
        "${\"freemarker.template.utility.Execute\"?new()}",
        "${page?api.heading}",
        "<@(\"x\"?interpret) />",
      })
  void nothingAsksForRawMarkupOrOwnFormats(String template) throws IOException {
    printed(template);
    assertTrue(rules().contains("template.raw"), rules());
  }

  @Test
  void onlyTemplatesThatEscapeCanBeIncluded() throws IOException {
    Files.writeString(folder.resolve("raw.txt"), "${page.heading}");
    printed("<#include \"raw.txt\">");
    assertEquals("template.failed", rules());
  }

  @Test
  void aTemplateThatIsNotUtf8IsReported() throws IOException {
    Files.write(folder.resolve(NAME), "Sidan är borta".getBytes(StandardCharsets.ISO_8859_1));
    Templates.read(Theme.of(folder, new Diagnostics()), swedish(), findings);
    assertEquals("file.encoding", rules());
  }

  private String rules() {
    return findings.sorted().stream().map(d -> d.rule().id()).collect(Collectors.joining(" "));
  }

  private String printed(String template) throws IOException {
    Files.writeString(folder.resolve(NAME), template);
    Templates templates = Templates.read(Theme.of(folder, new Diagnostics()), swedish(), findings);
    return new String(templates.print(page(), Optional.empty(), List.of()), StandardCharsets.UTF_8);
  }

  private static Language swedish() {
    return Theme.of(Path.of("templates"), new Diagnostics())
        .language(Optional.of("sv"), new Diagnostics());
  }

  private static NotFoundPage page() {
    Frame frame =
        new Frame(
            "sv",
            "./",
            "Titel",
            "Påhittat.",
            Optional.of("https://example.org/"),
            "style.css",
            "icon.svg",
            List.of(),
            Optional.empty(),
            "Exempelkommun",
            "",
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Frame.ContactView("Kvalitet", List.of()),
            List.of(),
            Optional.empty(),
            new Sharing("Titel", "article", "", "sv_SE", "", Optional.empty()));
    return new NotFoundPage(
        frame, "Fel & <b> \"citat\"", "Text", List.of(new Link("Hem", "./", false)));
  }
}
