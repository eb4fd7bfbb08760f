package se.utfall.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import se.utfall.page.FindLetterPage.Piece;
import se.utfall.page.FindPage.Entry;
import se.utfall.text.Json;

/** Indicators to be searched in as JSON: a list of title, address and detail for each. */
final class PieceJson {
  private PieceJson() {}

  static OutputFile file(Piece piece) {
    Json json = new Json();
    json.open('[');
    for (Entry entry : piece.entries()) {
      json.next().row(List.of(entry.title(), entry.href(), entry.detail()));
    }
    byte[] bytes = json.close(']').toString().getBytes(StandardCharsets.UTF_8);
    return new OutputFile(piece.file(), OutputFile.Kind.DATA, bytes);
  }
}
