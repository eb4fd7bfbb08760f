package se.utfall.card;

import java.util.Map;
import se.utfall.page.Card;
import se.utfall.svg.Role;

/** Draws cards in a site's colours, as PNG files. */
public final class Cards {
  /** The size that sites and programs which show shared links ask for. */
  public static final int WIDTH = 1200;

  public static final int HEIGHT = 630;

  private final Map<Role, Integer> colours;

  private Cards(Map<Role, Integer> colours) {
    this.colours = colours;
  }

  /**
   * Cards in the colours of style sheets.
   *
   * @param sheet the site's own, whose colours go first
   * @param builtIn the one that it may have replaced
   */
  public static Cards of(String sheet, String builtIn) {
    return new Cards(Colouring.of(sheet, builtIn));
  }

  /** A card as the bytes of a PNG file. */
  public byte[] png(Card card) {
    return sheet(card).png();
  }

  Sheet sheet(Card card) {
    Sheet sheet = new Sheet(colours);
    Frame.draw(card, sheet);
    if (card.lines().isEmpty()) {
      new Single(card, sheet).draw();
    } else {
      new Board(card, sheet).draw();
    }
    return sheet;
  }
}
