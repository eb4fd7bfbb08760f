package se.utfall.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The settings of each kind of host are these, and all say the same. */
class HostTest {
  private static final Path EXPECTED = Path.of("src/test/resources/hosting");

  @ParameterizedTest
  @EnumSource
  void theSettingsAreThese(Host host) throws IOException {
    String settings = host.settings("/resultat/");
    Path left = Files.createDirectories(Path.of("target/hosting")).resolve(host.id() + ".txt");
    Files.writeString(left, settings);
    assertEquals(Files.readString(EXPECTED.resolve(host.id() + ".txt")), settings);
  }

  @ParameterizedTest
  @EnumSource
  void everyHeaderIsInEach(Host host) {
    String settings = host.settings("/");
    for (Header header : Answers.ALWAYS) {
      assertTrue(settings.contains(header.name()), header.name());
      assertTrue(settings.contains(header.value()), header.value());
    }
    assertTrue(settings.contains("/assets/"), settings);
    assertTrue(settings.contains(Answers.KEPT.value()), settings);
    assertTrue(settings.contains(Answers.CATALOG_TYPE), settings);
  }

  @Test
  void azureReadsJson() {
    JsonNode settings = new JsonMapper().readTree(Host.AZURE.settings("/"));
    assertEquals("nosniff", settings.at("/globalHeaders/X-Content-Type-Options").asString());
    assertEquals("/404.html", settings.at("/responseOverrides/404/rewrite").asString());
    assertEquals("/assets/*", settings.at("/routes/0/route").asString());
    assertEquals("/datasets/dcat", settings.at("/routes/1/route").asString());
    assertEquals("text/csv", settings.at("/mimeTypes/.csv").asString());
  }
}
