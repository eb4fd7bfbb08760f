package se.utfall.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** A key, a colon and a value in one. */
  private static final Pattern TIGHT = Pattern.compile("[\\p{L}0-9_/-]+:[^\\s:]+");

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
    Node root = node(false);
    if (parser.nextToken() != null) {
      findings.add(here(), source.isJson() ? Rule.JSON_SYNTAX : Rule.YAML_DOCUMENTS);
    }
    return root;
  }

  private Node node(boolean listed) {
    Position at = here();
    if (refuse(at) == '*') {
      return new Node.Refused(at);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> group(at, listed && !source.isJson());
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
      nodes.add(node(true));
    }
    return new Node.Items(at, nodes);
  }

  /** A key that its group has already. */
  private record Again(Position at, String key, Position before) {}

  /** Keys; in a list, those that come again from the first one on are a part without its dash. */
  private Node group(Position at, boolean listed) {
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Position> first = new LinkedHashMap<>();
    List<Again> again = new ArrayList<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      entry(first, entries, again);
    }
    if (listed && again.size() > 1 && first.keySet().iterator().next().equals(again.get(0).key())) {
      findings.add(again.get(0).at(), Rule.YAML_DASH);
    } else {
      again.forEach(this::duplicate);
    }
    return new Node.Group(at, entries);
  }

  private void duplicate(Again one) {
    String[] args = {Shown.of(one.key()), Integer.toString(one.before().line())};
    findings.add(one.at(), Rule.KEY_DUPLICATE, args);
  }

  private void entry(Map<String, Position> first, List<Node.Entry> entries, List<Again> again) {
    Position at = here();
    refuse(at);
    String key = parser.currentName();
    Position before = first.putIfAbsent(key, at);
    parser.nextToken();
    if (key.equals("<<") && !source.isJson()) {
      findings.add(at, Rule.YAML_ALIAS, "<<");
      parser.skipChildren();
      return;
    }
    Node value = node(false);
    if (before != null) {
      again.add(new Again(at, key, before));
    } else {
      entries.add(tight(at, key, value).orElseGet(() -> new Node.Entry(at, key, value)));
    }
  }

  /** A key and its value between brackets, with no blank after the colon: one word to YAML. */
  private Optional<Node.Entry> tight(Position at, String key, Node value) {
    int colon = key.indexOf(':');
    boolean alone = value instanceof Node.Scalar scalar && scalar.isBlank();
    if (source.isJson() || !alone || !TIGHT.matcher(key).matches()) {
      return Optional.empty();
    }
    Position behind = new Position(at.path(), at.line(), at.column() + colon + 1);
    findings.add(behind, Rule.YAML_BLANK);
    return Optional.of(new Node.Entry(at, key.substring(0, colon), new Node.Refused(behind)));
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
