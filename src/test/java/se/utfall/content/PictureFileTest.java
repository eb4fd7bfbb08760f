package se.utfall.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.text.PictureSize;

/** Sizes that the heads of picture files tell. */
class PictureFileTest {
  @TempDir private Path folder;

  private Optional<PictureSize> size(String name, byte[] bytes) throws IOException {
    return PictureFile.size(Files.write(folder.resolve(name), bytes));
  }

  private static Optional<PictureSize> of(int width, int height) {
    return Optional.of(new PictureSize(width, height));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void aPictureOfPixelsTellsThem(String form) throws IOException {
    BufferedImage image = new BufferedImage(31, 17, BufferedImage.TYPE_INT_RGB);
    Path file = folder.resolve("bild." + form);
    ImageIO.write(image, form, file.toFile());
    assertEquals(of(31, 17), PictureFile.size(file));
  }

  /** Heads by RFC 9649: lossy, lossless and extended. */
  @ParameterizedTest
  @CsvSource({
    "56503820 00000000 300100 9d012a 4001 f000 00000000, 320, 240",
    "5650384C 00000000 2f 3fc13b00 0000000000000000000000, 320, 240",
    "56503858 0a000000 00000000 3f0100 ef0000 000000, 320, 240"
  })
  void theThreeFormsOfWebpAreRead(String head, int width, int height) throws IOException {
    byte[] file = HexFormat.of().parseHex(("5249464600000000 57454250" + head).replace(" ", ""));
    assertEquals(of(width, height), size("bild.webp", Arrays.copyOf(file, 40)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "width='120' height='40'|120|40",
        "width='120.4px' height='40px' viewBox='0 0 9 9'|120|40",
        "viewBox='0 0 24 12'|640|320",
        "viewBox='0,0,24,24' width='100%'|640|640"
      })
  void aDrawingTellsItsSizeOrItsProportions(String said, int width, int height) throws IOException {
    String svg = "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' " + said + "/>";
    assertEquals(of(width, height), size("bild.svg", svg.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<svg",
        "<svg/>",
        "<svg viewBox='0 0 0 0'/>",
        "<svg viewBox='0 0 . .'/>",
        "<svg width='1' height='99999'/>",
        "<!DOCTYPE svg [<!ENTITY a 'b'><!ENTITY c '&a;&a;'>]><svg width='&c;' height='1'/>"
      })
  void whatIsBrokenOrBoundlessHasNoSize(String file) throws IOException {
    for (String form : new String[] {"svg", "png", "jpg", "webp", "avif"}) {
      assertEquals(
          Optional.empty(), size("bild." + form, file.getBytes(StandardCharsets.UTF_8)), form);
    }
  }
}
