package se.utfall.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The way from the text of a data file, YAML or JSON, to its tree. */
final class TreeReader {
  /** Deeper than any file of ours; what is deeper is a mistake or an attack. */
  static final int MAX_DEPTH = 32;

  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH)
          .maxNameLength(TextFile.MAX_DATA)
          .maxStringLength(TextFile.MAX_DATA)
          .maxNumberLength(TextFile.MAX_DATA)
          .build();
  private static final TokenStreamFactory JSON =
      JsonFactory.builder().streamReadConstraints(BOUNDS).build();
  private static final TokenStreamFactory YAML =
      YAMLFactory.builder()
          .streamReadConstraints(BOUNDS)
          .loadSettings(
              LoadSettings.builder()
                  .setSchema(new FailsafeSchema())
                  .setAllowDuplicateKeys(true)
                  .build())
          .build();

  private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");

  private final JsonParser parser;
  private final Source source;
  private final Places places;
  private final Diagnostics findings;

  private TreeReader(JsonParser parser, Source source, Places places, Diagnostics findings) {
    this.parser = parser;
    this.source = source;
    this.places = places;
    this.findings = findings;
  }

  /**
   * The tree of a source: refused if it could not be read, a blank scalar if there is nothing but
   * comments.
   */
  static Node read(Source source, Diagnostics findings) {
    try (JsonParser parser = open(source)) {
      return new TreeReader(parser, source, new Places(source), findings).document();
    }
  }

  /** The keys at the root of a data file, unless there are none and that has been reported. */
  static Optional<Node.Group> readGroup(Source source, Diagnostics findings) {
    Node root = read(source, findings);
    if (root instanceof Node.Group group) {
      return Optional.of(group);
    }
    if (root instanceof Node.Scalar scalar && scalar.isBlank()) {
      findings.add(Position.file(source.path()), Rule.FILE_EMPTY);
    } else if (!(root instanceof Node.Refused)) {
      String name = source.path().substring(source.path().lastIndexOf('/') + 1);
      findings.add(root.at(), Rule.VALUE_GROUP, name);
    }
    return Optional.empty();
  }

  private static JsonParser open(Source source) {
    return source.isJson()
        ? JSON.createParser(ObjectReadContext.empty(), source.text())
        : YAML.createParser(ObjectReadContext.empty(), new WholeCharacters(source.text()));
  }

  private Node document() {
    if (parser.nextToken() == null) {
      return new Node.Scalar(source.start(), "");
    }
    Node root = node();
    if (parser.nextToken() != null) {
      findings.add(here(), source.isJson() ? Rule.JSON_SYNTAX : Rule.YAML_DOCUMENTS);
    }
    return root;
  }

  private Node node() {
    Position at = here();
    if (parser.currentToken() == JsonToken.VALUE_STRING && isAlias()) {
      findings.add(at, Rule.YAML_ALIAS, "*" + Shown.of(parser.getString()));
      return new Node.Refused(at);
    }
    String anchor = parser.getObjectId() instanceof String a ? a : null;
    String tag = parser.getTypeId() instanceof String t ? t : null;
    refuse(at, anchor, tag);
    return switch (parser.currentToken()) {
      case START_OBJECT -> group(at, anchor, tag);
      case START_ARRAY -> items(at);
      case VALUE_NULL -> new Node.Scalar(at, "");
      default -> new Node.Scalar(at, scalar(parser.getString()));
    };
  }

  /** YAML's ways to write null, without quotes; JSON has a token of its own. */
  private String scalar(String text) {
    boolean isNull = !source.isJson() && NULLS.contains(text) && places.word().equals(text);
    return isNull ? "" : text;
  }

  private Node items(Position at) {
    List<Node> nodes = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      nodes.add(node());
    }
    return new Node.Items(at, nodes);
  }

  /** Jackson shows a group's anchor and tag once more at its first key. */
  private Node group(Position at, @Nullable String anchor, @Nullable String tag) {
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Position> first = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String keyAnchor = parser.getObjectId() instanceof String a ? a : null;
      String keyTag = parser.getTypeId() instanceof String t ? t : null;
      refuse(
          here(),
          Objects.equals(keyAnchor, anchor) ? null : keyAnchor,
          Objects.equals(keyTag, tag) ? null : keyTag);
      entry(first, entries);
    }
    return new Node.Group(at, entries);
  }

  private void entry(Map<String, Position> first, List<Node.Entry> entries) {
    Position at = here();
    String key = parser.currentName();
    Position before = first.putIfAbsent(key, at);
    parser.nextToken();
    if (key.equals("<<") && !source.isJson()) {
      findings.add(at, Rule.YAML_ALIAS, "<<");
      parser.skipChildren();
    } else if (before != null) {
      String line = Integer.toString(before.line());
      findings.add(at, Rule.KEY_DUPLICATE, Shown.of(key), line);
      node();
    } else {
      entries.add(new Node.Entry(at, key, node()));
    }
  }

  private void refuse(Position at, @Nullable String anchor, @Nullable String tag) {
    if (anchor != null) {
      findings.add(at, Rule.YAML_ALIAS, "&" + Shown.of(anchor));
    }
    if (tag != null) {
      findings.add(at, Rule.YAML_TAG, "!" + Shown.of(tag));
    }
  }

  private boolean isAlias() {
    return parser instanceof tools.jackson.dataformat.yaml.YAMLParser yaml && yaml.isCurrentAlias();
  }

  private Position here() {
    return places.of(parser.currentTokenLocation());
  }
}
