package se.utfall.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The schemas that editors complete by and the decoder that builds say the same of every file. */
final class SchemaAgreementTest {
  private static final int MUTATIONS = 1000;
  private static final JsonMapper JSON = new JsonMapper();
  private static final YAMLMapper YAML =
      YAMLMapper.builder().disable(YAMLWriteFeature.WRITE_DOC_START_MARKER).build();
  private static final Path SEEDS = Path.of("src/test/resources/schema-seeds");

  private final Map<DataFile, Schema> schemas = new EnumMap<>(DataFile.class);

  @ParameterizedTest
  @EnumSource
  void everySeedIsAcceptedAndHoldsEveryKeyOfTheSchema(DataFile kind) throws IOException {
    JsonNode seed = seed(kind);
    assertEquals(List.of(), schema(kind).validate(seed));
    assertEquals(List.of(), kind.decode(YAML.writeValueAsString(seed), false).sorted());
    Set<String> unused = new TreeSet<>();
    unused(kind.schema(), kind.schema(), List.of(seed), "", unused);
    assertEquals(Set.of(), unused);
  }

  @ParameterizedTest
  @EnumSource
  void everyPropertyIsDescribed(DataFile kind) {
    groups(kind.schema())
        .flatMap(properties -> properties.properties().stream())
        .forEach(
            property ->
                assertTrue(property.getValue().has("description"), kind + " " + property.getKey()));
  }

  @ParameterizedTest
  @EnumSource
  void aThousandMutatedFilesGetTheSameVerdictTwice(DataFile kind) throws IOException {
    JsonNode seed = seed(kind);
    Mutator mutator = new Mutator(20261122L + kind.name().hashCode());
    boolean markdown = kind.isFrontMatter();
    int accepted = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      JsonNode tree = mutator.mutate(seed);
      boolean json = i % 2 == 0 && !markdown;
      String text = (json ? JSON : YAML).writeValueAsString(tree);
      accepted += agree(kind, tree, text, json) ? 1 : 0;
    }
    int rejected = MUTATIONS - accepted;
    assertTrue(accepted >= 50 && rejected >= 50, accepted + " accepted, " + rejected + " rejected");
  }

  /** No mutation finds a rule that one of them does not know. */
  @Test
  void theRulesThatCanBeWaivedAreThoseOfTheSchema() {
    JsonNode rule = DataFile.SITE.schema().at("/properties/waivers/items/properties/rule/enum");
    assertEquals(Waivable.IDS.words(), rule.valueStream().map(JsonNode::stringValue).toList());
  }

  @Test
  void theExampleContentIsAcceptedByBoth() throws IOException {
    Path content = Path.of("content");
    for (Path file : dataFiles(content)) {
      DataFile kind = DataFile.of(content, file);
      String text = data(file);
      boolean json = file.toString().endsWith(".json");
      assertTrue(agree(kind, mapper(json).readTree(text), text, json), file.toString());
    }
  }

  @Test
  void everyCaseGetsTheSameVerdictTwice() throws IOException {
    int[] verdicts = new int[2];
    try (Stream<Path> cases = Files.list(Path.of("src/test/resources/content-cases"))) {
      for (Path folder : cases.sorted().map(path -> path.resolve("content")).toList()) {
        for (Path file : dataFiles(folder)) {
          compareCase(folder, file, verdicts);
        }
      }
    }
    assertTrue(verdicts[0] > 5 && verdicts[1] > 5, verdicts[0] + ", " + verdicts[1]);
  }

  /** Syntax, references and keys that stand twice are not the schema's to judge. */
  private void compareCase(Path folder, Path file, int[] verdicts) throws IOException {
    boolean json = file.toString().endsWith(".json");
    DataFile kind = DataFile.of(folder, file);
    String text = data(file);
    boolean beyondSchema =
        kind.decode(text, json).sorted().stream()
            .map(finding -> finding.rule().id())
            .anyMatch(id -> id.matches("(yaml|json|file)[.].*|key[.]duplicate"));
    if (!beyondSchema) {
      verdicts[agree(kind, mapper(json).readTree(text), text, json) ? 0 : 1]++;
    }
  }

  private boolean agree(DataFile kind, JsonNode tree, String text, boolean json) {
    Diagnostics findings = kind.decode(text, json);
    var errors = schema(kind).validate(tree);
    List<Diagnostic> found = findings.sorted();
    assertEquals(errors.isEmpty(), found.isEmpty(), () -> kind + "\n" + text + errors + found);
    return found.isEmpty();
  }

  private Schema schema(DataFile kind) {
    return schemas.computeIfAbsent(
        kind,
        k ->
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                        builder.schemaRegistryConfig(
                            SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
                .getSchema(k.schema()));
  }

  private static JsonNode seed(DataFile kind) throws IOException {
    return YAML.readTree(Files.readString(SEEDS.resolve(kind.file() + ".yaml")));
  }

  private static ObjectMapper mapper(boolean json) {
    return json ? JSON : YAML;
  }

  /** The YAML or JSON of a file: the whole file or its front matter. */
  private static String data(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
    return file.toString().endsWith(".md")
        ? FrontMatter.of(text).map(FrontMatter::data).orElse("")
        : text;
  }

  private static List<Path> dataFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(
              file ->
                  file.getFileName()
                      .toString()
                      .matches(
                          "(site|register|survey|indicators)[.](yaml|yml|json)|[a-z0-9-]+[.]md"))
          .sorted()
          .toList();
    }
  }

  /** All groups of properties that a schema describes, at any depth. */
  private static Stream<JsonNode> groups(JsonNode schema) {
    Stream<JsonNode> inside = schema.valueStream().flatMap(SchemaAgreementTest::groups);
    boolean group = schema.path("properties").isObject();
    return group ? Stream.concat(Stream.of(schema.get("properties")), inside) : inside;
  }

  /** The paths of properties that stand in none of the examples of what a schema describes. */
  private static void unused(
      JsonNode root, JsonNode schema, List<JsonNode> examples, String path, Set<String> unused) {
    JsonNode named = schema.path("$ref");
    if (named.isString() && !examples.isEmpty()) {
      unused(root, root.at(named.stringValue().substring(1)), examples, path, unused);
    }
    schema.path("anyOf").forEach(way -> unused(root, way, examples, path, unused));
    JsonNode known = schema.path("properties");
    for (Map.Entry<String, JsonNode> property : known.properties()) {
      String name = property.getKey();
      List<JsonNode> found = children(examples, name::equals);
      if (found.isEmpty()) {
        unused.add(path + "/" + name);
      }
      unused(root, property.getValue(), found, path + "/" + name, unused);
    }
    if (schema.path("additionalProperties").isObject()) {
      List<JsonNode> others = children(examples, name -> !known.has(name));
      unused(root, schema.get("additionalProperties"), others, path + "/*", unused);
    }
    if (schema.has("items")) {
      List<JsonNode> items = examples.stream().flatMap(JsonNode::valueStream).toList();
      unused(root, schema.get("items"), items, path, unused);
    }
  }

  private static List<JsonNode> children(List<JsonNode> examples, Predicate<String> name) {
    return examples.stream()
        .flatMap(example -> example.properties().stream())
        .filter(property -> name.test(property.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
