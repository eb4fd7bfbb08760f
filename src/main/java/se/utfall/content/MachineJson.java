package se.utfall.content;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON that a program wrote, read from beginning to end: what is not asked for is passed by, and
 * what is not as it should be ends the reading.
 */
public final class MachineJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(32)
                  .maxNumberLength(50)
                  .maxStringLength(1_000_000)
                  .build())
          .build();

  /** So far from the decimal point a number may reach, either way. */
  private static final int MOST_PLACES = 100;

  private final JsonParser parser;

  private MachineJson(JsonParser parser) {
    this.parser = parser;
  }

  /** Something that is no JSON, or JSON of another form than was asked for. */
  public static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  /** A fault for a reader to throw that misses something. */
  public static Malformed malformed(String what) {
    return new Malformed(what);
  }

  /** Reads a whole text in UTF-8, which must be one object. */
  public static void read(byte[] bytes, Consumer<MachineJson> reader) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text(bytes))) {
      parser.nextToken();
      MachineJson json = new MachineJson(parser);
      reader.accept(json);
      json.require(parser.nextToken() == null);
    } catch (JacksonException e) {
      throw new Malformed(e.getOriginalMessage());
    }
  }

  /** The parser itself would guess other encodings, and takes signs that are written too long. */
  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Malformed("encoding");
    }
  }

  /** Hands over the name of each field of the object here; its value can then be asked for. */
  public void object(Consumer<String> field) {
    require(parser.currentToken() == JsonToken.START_OBJECT);
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      field.accept(name);
      parser.skipChildren();
    }
  }

  /** Lets each part of the list here be asked for. */
  public void list(Runnable part) {
    require(parser.currentToken() == JsonToken.START_ARRAY);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      require(parser.currentToken() != null);
      part.run();
      parser.skipChildren();
    }
  }

  public boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  public boolean isList() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  /** The text or number here, as it stands; nothing where it is null. */
  public Optional<String> text() {
    require(parser.currentToken() != null && parser.currentToken().isScalarValue());
    return isNull() ? Optional.empty() : Optional.of(parser.getString());
  }

  /** The number here, exactly as it stands; nothing where it is null. */
  public Optional<BigDecimal> number() {
    require(isNull() || (parser.currentToken() != null && parser.currentToken().isNumeric()));
    return isNull() ? Optional.empty() : Optional.of(bounded(parser.getString()));
  }

  /** A number that can be written out: with a large exponent a few signs fill the memory. */
  private BigDecimal bounded(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      require(Math.abs((long) number.scale()) <= MOST_PLACES);
      return number;
    } catch (NumberFormatException e) {
      throw new Malformed("number " + text);
    }
  }

  /** Whether it says true here; what is null says no. */
  public boolean flag() {
    require(isNull() || (parser.currentToken() != null && parser.currentToken().isBoolean()));
    return parser.currentToken() == JsonToken.VALUE_TRUE;
  }

  private boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  private void require(boolean asAsked) {
    if (!asAsked) {
      throw new Malformed("unexpected " + parser.currentToken());
    }
  }
}
