package se.utfall.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.utfall.render.OutputFile.Kind;
import se.utfall.text.Foreign;

/** Words of the main language in another language's files. */
class RendererTest {
  private static final byte[] WORD = Foreign.marked("Björkby").getBytes(StandardCharsets.UTF_8);

  @Test
  void aPictureIsNeverReadAsText() {
    OutputFile picture = new OutputFile("assets/card.png", Kind.ASSET, WORD);
    assertSame(picture, Renderer.marked(picture, "sv"));
  }

  @Test
  void marksAreTakenOutOfData() {
    OutputFile data = Renderer.marked(new OutputFile("data.csv", Kind.DATA, WORD), "sv");
    assertArrayEquals("Björkby".getBytes(StandardCharsets.UTF_8), data.bytes());
    assertEquals(new OutputFile("x", Kind.DATA, data.bytes()).sha256(), data.sha256());
  }
}
