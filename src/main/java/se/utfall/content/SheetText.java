package se.utfall.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** The text of an editor's own CSV file, in either encoding that spreadsheets save it in. */
final class SheetText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** What workbooks begin with: those of today, which are packed, and those of before. */
  private static final List<String> WORKBOOKS = List.of("504b0304", "d0cf11e0");

  private static final int BEGINNING = 4;

  private SheetText() {}

  /** The text, unless the file is no CSV or is faulty, which is reported. */
  static Optional<String> read(TextFile file, int maxBytes, Diagnostics findings) {
    return file.bytes(maxBytes, findings).flatMap(bytes -> text(file, bytes, findings));
  }

  private static Optional<String> text(TextFile file, byte[] bytes, Diagnostics findings) {
    if (isWorkbook(bytes)) {
      findings.add(Position.file(file.shown()), Rule.CSV_WORKBOOK);
      return Optional.empty();
    }
    Optional<String> windows =
        decoded(bytes, StandardCharsets.UTF_8).isPresent()
            ? Optional.empty()
            : decoded(bytes, WINDOWS).filter(SheetText::isPrintable);
    windows.ifPresent(text -> findings.add(Position.file(file.shown()), Rule.CSV_WINDOWS));
    return windows.or(() -> file.text(bytes, findings));
  }

  private static boolean isWorkbook(byte[] bytes) {
    int length = Math.min(BEGINNING, bytes.length);
    return WORKBOOKS.contains(HexFormat.of().formatHex(bytes, 0, length));
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether there is nothing in it that only a file of another kind has. */
  private static boolean isPrintable(String text) {
    return text.chars().allMatch(c -> !Character.isISOControl(c) || "\t\r\n".indexOf(c) >= 0);
  }
}
