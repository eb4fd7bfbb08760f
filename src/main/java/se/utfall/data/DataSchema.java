package se.utfall.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import se.utfall.page.Dataset;

/** What describes the JSON of figures, for programs (JSON Schema, draft 2020-12). */
public final class DataSchema {
  /** Where it lies on every site. */
  public static final String FILE = Dataset.SCHEMA;

  private static final String RESOURCE = "/schema/data.schema.json";

  private DataSchema() {}

  public static byte[] bytes() {
    try (InputStream in = DataSchema.class.getResourceAsStream(RESOURCE)) {
      return Objects.requireNonNull(in, RESOURCE).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
