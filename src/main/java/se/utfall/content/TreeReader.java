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
import tools.jackson.core.exc.StreamConstraintsException;
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

  /**
   * The YAML engine is slow when a text needs many buffers and wastes memory when a buffer is much
   * larger than the text, so there is one of each size.
   */
  private static final List<Integer> BUFFERS = List.of(1_000, 30_000, TextFile.MAX_DATA);

  private static final List<TokenStreamFactory> YAML =
      BUFFERS.stream().map(TreeReader::yaml).toList();

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

  private static TokenStreamFactory yaml(int buffer) {
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setAllowDuplicateKeys(true)
            .setBufferSize(buffer)
            .build();
    return YAMLFactory.builder().streamReadConstraints(BOUNDS).loadSettings(settings).build();
  }

  private static JsonParser open(Source source) {
    ObjectReadContext plain = ObjectReadContext.empty();
    if (source.isJson()) {
      return JSON.createParser(plain, source.text());
    }
    long tooSmall = BUFFERS.stream().filter(size -> size < source.text().length()).count();
    TokenStreamFactory fitting = YAML.get(Math.min((int) tooSmall, YAML.size() - 1));
    return fitting.createParser(plain, new WholeCharacters(source.text()));
  }

  private Node document() {
    try {
      return parser.nextToken() == null ? new Node.Scalar(source.start(), "") : root();
    } catch (StreamConstraintsException e) {
      findings.add(here(), Rule.YAML_DEPTH, Integer.toString(MAX_DEPTH));
    } catch (JacksonException e) {
      findings.add(new SyntaxFault(source, places).of(e));
    }
    return new Node.Refused(source.start());
  }

  private Node root() {
    Node root = node();
    if (parser.nextToken() != null) {
      findings.add(here(), source.isJson() ? Rule.JSON_SYNTAX : Rule.YAML_DOCUMENTS);
    }
    return root;
  }

  private Node node() {
    Position at = here();
    if (refuse(at) == '*') {
      return new Node.Refused(at);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> group(at);
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

  private Node group(Position at) {
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Position> first = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      entry(first, entries);
    }
    return new Node.Group(at, entries);
  }

  private void entry(Map<String, Position> first, List<Node.Entry> entries) {
    Position at = here();
    refuse(at);
    String key = parser.currentName();
    Position before = first.putIfAbsent(key, at);
    parser.nextToken();
    if (key.equals("<<") && !source.isJson()) {
      findings.add(at, Rule.YAML_ALIAS, "<<");
      parser.skipChildren();
    } else if (before != null) {
      findings.add(at, Rule.KEY_DUPLICATE, Shown.of(key), Integer.toString(before.line()));
      node();
    } else {
      entries.add(new Node.Entry(at, key, node()));
    }
  }

  /**
   * Reports an anchor, an alias or a tag at the current token, and says with what the token begins.
   * Jackson does not show the anchors of scalars, but every token begins with its own.
   */
  private char refuse(Position at) {
    String word = places.word();
    char first = word.isEmpty() || source.isJson() ? ' ' : word.charAt(0);
    if (first == '&' || first == '*') {
      findings.add(at, Rule.YAML_ALIAS, Shown.of(word));
    } else if (first == '!') {
      findings.add(at, Rule.YAML_TAG, Shown.of(word));
    }
    return first;
  }

  private Position here() {
    return places.of(parser.currentTokenLocation());
  }
}
