package se.utfall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The example behind a real nginx with the settings that {@code utfall headers nginx} prints. */
@ExtendWith(Browsing.class)
class NginxInBrowserTest {
  private final Browser browser;
  private final BuiltSite site;
  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir private Path folder;
  private Nginx nginx;

  NginxInBrowserTest(Browser browser, Sites sites) {
    this.browser = browser;
    this.site =
        sites.all().stream().filter(one -> one.name().equals("demo")).findFirst().orElseThrow();
  }

  @BeforeEach
  void serve() throws IOException {
    nginx = Nginx.serving(site.root(), site.server().address().getPath(), folder);
  }

  @AfterEach
  void stop() {
    nginx.close();
  }

  @Test
  void noPageBreaksTheRulesItIsSentWith() {
    Set<String> kinds = new HashSet<>();
    List<String> said = new ArrayList<>();
    browser.look(Mode.WIDE);
    browser.console();
    for (SitePage page : site.pages()) {
      if (kinds.add(page.kind())) {
        browser.open(nginx.address().resolve(page.path().replaceFirst("index\\.html$", "")));
        browser.console().forEach(words -> said.add(page.path() + ": " + words));
      }
    }
    assertEquals(List.of(), said);
    assertTrue(kinds.size() > 8, kinds.toString());
  }

  @Test
  void everyFileHasItsTypeAndIsSentSafely() throws Exception {
    Set<String> endings = new HashSet<>();
    try (Stream<Path> files = Files.walk(site.root())) {
      for (Path file : files.filter(Files::isRegularFile).filter(this::isPublished).toList()) {
        String path = site.root().relativize(file).toString();
        HttpResponse<String> answer = get(path);
        assertEquals(200, answer.statusCode(), path);
        assertEquals(type(path), header(answer, "Content-Type").orElse(""), path);
        assertSafe(answer, path);
        boolean asset = path.startsWith("assets/");
        assertEquals(
            asset ? "public, max-age=31536000, immutable" : "no-cache",
            header(answer, "Cache-Control").orElse(""),
            path);
        endings.add(path.substring(path.lastIndexOf('.') + 1));
      }
    }
    assertTrue(
        endings.containsAll(Set.of("html", "css", "js", "svg", "csv", "datasets/dcat")),
        "" + endings);
  }

  private boolean isPublished(Path file) {
    return !site.root().relativize(file).toString().startsWith(".");
  }

  @Test
  void whatIsNotThereSaysSoAndIsNotKept() throws Exception {
    for (String path : List.of("finns-inte/", "assets/finns-inte.css", ".utfall/manifest")) {
      HttpResponse<String> answer = get(path);
      assertEquals(404, answer.statusCode(), path);
      assertTrue(answer.body().contains("data-page=\"not-found\""), path);
      assertFalse(header(answer, "Cache-Control").orElse("").contains("max-age"), path);
      assertSafe(answer, path);
    }
  }

  @Test
  void anAddressWithoutItsSlashLeadsToThePage() throws Exception {
    SitePage page =
        site.pages().stream().filter(p -> p.kind().equals("survey")).findFirst().orElseThrow();
    String path = page.path().replaceFirst("/index\\.html$", "");
    HttpResponse<String> answer = get(path);
    assertEquals(301, answer.statusCode());
    assertEquals(nginx.address().getPath() + path + "/", header(answer, "Location").orElse(""));
    assertSafe(answer, path);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = nginx.address().resolve(path);
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static Optional<String> header(HttpResponse<String> answer, String name) {
    List<String> all = answer.headers().allValues(name);
    assertTrue(all.size() < 2, name + all);
    return all.stream().findFirst();
  }

  private static void assertSafe(HttpResponse<String> answer, String path) {
    assertEquals("nosniff", header(answer, "X-Content-Type-Options").orElse(""), path);
    assertEquals("no-referrer", header(answer, "Referrer-Policy").orElse(""), path);
    assertEquals("DENY", header(answer, "X-Frame-Options").orElse(""), path);
    assertTrue(header(answer, "Permissions-Policy").isPresent(), path);
    String policy = header(answer, "Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none'"), path);
    assertTrue(policy.contains("frame-ancestors 'none'"), path);
    assertFalse(policy.contains("unsafe"), path);
  }

  private static String type(String path) {
    if (path.endsWith("atom.xml")) {
      return "application/atom+xml; charset=utf-8";
    }
    if (path.equals("datasets/dcat")) {
      return "application/rdf+xml; charset=utf-8";
    }
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "csv" -> "text/csv; charset=utf-8";
      case "txt" -> "text/plain; charset=utf-8";
      case "xml" -> "text/xml; charset=utf-8";
      case "json" -> "application/json; charset=utf-8";
      case "svg" -> "image/svg+xml; charset=utf-8";
      case "js" -> "application/javascript; charset=utf-8";
      case "png" -> "image/png";
      case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      default -> throw new AssertionError(path);
    };
  }
}
