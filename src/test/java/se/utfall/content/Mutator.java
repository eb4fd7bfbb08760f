package se.utfall.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Small random changes to a tree, such as a careless or a hostile editor makes. */
final class Mutator {
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  /**
   * Values to put in. Left out are numbers that a schema cannot tell apart although they are
   * written differently (2021.0, 1e3, -0, more than nine decimals).
   */
  private static final List<JsonNode> NASTY =
      List.of(
          MAKE.nullNode(),
          MAKE.booleanNode(true),
          MAKE.booleanNode(false),
          MAKE.numberNode(0),
          MAKE.numberNode(1),
          MAKE.numberNode(-1),
          MAKE.numberNode(3),
          MAKE.numberNode(4),
          MAKE.numberNode(114),
          MAKE.numberNode(1490),
          MAKE.numberNode(1899),
          MAKE.numberNode(2021),
          MAKE.numberNode(2100),
          MAKE.numberNode(1_000_000_000),
          MAKE.numberNode(1_000_000_000_000_000_000L),
          MAKE.numberNode(81.5),
          MAKE.objectNode(),
          MAKE.arrayNode(),
          MAKE.arrayNode().add("a"),
          MAKE.objectNode().put("a", "b"),
          MAKE.objectNode().put("2021", 7),
          MAKE.objectNode().put("2021Q3", "no"),
          MAKE.objectNode().put("note", "a"),
          MAKE.objectNode().put("note", "a").put("2020/21", 7),
          MAKE.objectNode().put("value", 7),
          MAKE.objectNode().put("value", 7).put("answers", 5),
          MAKE.arrayNode().add(MAKE.objectNode().put("period", 2021)));

  private static final List<String> NASTY_TEXTS =
      List.of(
          "",
          " ",
          "\n",
          "a",
          "0",
          "2",
          "4",
          "-",
          "..",
          ".",
          "81,5",
          "81.5",
          "081",
          "+1",
          "-1",
          "1e3",
          "1E999999999",
          "NaN",
          "0x1F",
          "1_000",
          "12345678901234567",
          "0.1234567890",
          "true",
          "null",
          "~",
          "no",
          "1490",
          "0114",
          "114",
          "01140",
          "1899",
          "1999",
          "2021",
          "2099",
          "2100",
          "2O21",
          "2021/22",
          "2020/22",
          "2099/00",
          "2021-22",
          "2021Q3",
          "2021Q5",
          "2021K3",
          "2021Q3/22",
          "yes",
          "nej",
          "GRN",
          "VÄN-2",
          "G R",
          "odd-years",
          "quarters",
          "similar",
          "best",
          "council",
          "company",
          "partly",
          "news",
          "2026-11-22",
          "2026-02-30",
          "2026-2-3",
          "1899-12-31",
          "20261122",
          "percent",
          "procent",
          "PERCENT",
          "higher",
          "neutral",
          "sv",
          "sv-SE",
          "sv_SE",
          "not-measured",
          "not measured",
          "suppressed",
          "N15436",
          "1N",
          "å-id",
          "a b",
          "a-b",
          "-a",
          "a--b",
          "#0b5394",
          "#0B5394",
          "#fff",
          "0b5394",
          "https://boras.se",
          "http://a.b:80/c?d=e#f",
          "https://",
          "https://a b.se",
          "https://a@b.se",
          "https://-a.se",
          "ftp://a.b",
          "//a.b",
          "mailto:a@b.se",
          "javascript:alert(1)",
          "https://borås.se/å",
          "https://a.se/?q",
          "https://a.se/#x",
          "https://a.se/\"",
          "https://a.se/x",
          "a@b.se",
          "a@b",
          "@",
          "a@b..se",
          "033-35 70 00",
          "+46 33 35",
          "12",
          "1234567890123456789012345678901",
          "😀",
          "a\u0000b",
          "a\tb",
          "a\nb",
          "a\u0085b",
          "\ufeff",
          "<b>",
          "&amp;",
          "*a",
          "&a",
          "!a",
          "{a",
          "[a",
          "a: b",
          "- a",
          "# a",
          "\"",
          "'",
          "\\",
          "x".repeat(200),
          "x".repeat(201),
          "x".repeat(1001),
          "å".repeat(1000),
          "x".repeat(5001),
          "😀".repeat(200),
          "a".repeat(100),
          "a".repeat(101),
          "https://a.se/" + "x".repeat(487),
          "https://a.se/" + "x".repeat(488));

  private static final List<String> NASTY_KEYS =
      List.of(
          "title",
          "titel",
          "url",
          "name",
          "period",
          "id",
          "note",
          "scope",
          "source",
          "short",
          "2021",
          "2100",
          "2021Q3",
          "2021Q5",
          "2020/21",
          "2020/22",
          "own",
          "women",
          "kvinnor",
          "value",
          "answers",
          "GRN",
          "å",
          "a b",
          "",
          "$schema",
          "x".repeat(101),
          "editions",
          "look");

  private final Random random;

  Mutator(long seed) {
    this.random = new Random(seed);
  }

  /** A copy of a tree with one to three changes. */
  JsonNode mutate(JsonNode tree) {
    JsonNode copy = tree.deepCopy();
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      change(copy);
    }
    return copy;
  }

  private void change(JsonNode tree) {
    List<JsonNode> parents = new ArrayList<>();
    collect(tree, parents);
    JsonNode parent = pick(parents);
    if (parent instanceof ObjectNode object) {
      change(object);
    } else if (parent instanceof ArrayNode array) {
      change(array);
    }
  }

  private void change(ObjectNode object) {
    List<String> keys = new ArrayList<>(object.propertyNames());
    if (keys.isEmpty()) {
      object.set(pick(NASTY_KEYS), value());
      return;
    }
    String key = pick(keys);
    switch (random.nextInt(6)) {
      case 0 -> object.remove(key);
      case 1 -> object.set(pick(NASTY_KEYS), object.remove(key));
      case 2 -> object.set(pick(NASTY_KEYS), object.get(key).deepCopy());
      case 3 -> object.set(pick(NASTY_KEYS), value());
      default -> object.set(key, value());
    }
  }

  private void change(ArrayNode array) {
    int at = random.nextInt(array.size() + 1);
    if (at == array.size()) {
      array.add(value());
    } else if (random.nextBoolean()) {
      array.remove(at);
    } else if (random.nextBoolean()) {
      array.insert(at, array.get(at).deepCopy());
    } else {
      array.set(at, value());
    }
  }

  private JsonNode value() {
    return random.nextInt(3) == 0 ? pick(NASTY).deepCopy() : MAKE.stringNode(pick(NASTY_TEXTS));
  }

  private static void collect(JsonNode node, List<JsonNode> parents) {
    if (node.isContainer()) {
      parents.add(node);
      node.forEach(child -> collect(child, parents));
    }
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
