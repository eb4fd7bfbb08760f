package se.utfall.render;

import se.utfall.card.Cards;
import se.utfall.page.Sharing;

/**
 * A page's card as its head names it.
 *
 * @param address absolute, as those who fetch it need it
 */
public record SharedCard(String address, String width, String height, String alt) {
  static SharedCard of(Sharing sharing, OutputFile file) {
    return new SharedCard(
        sharing.root() + file.path(),
        Integer.toString(Cards.WIDTH),
        Integer.toString(Cards.HEIGHT),
        sharing.card().orElseThrow().alt());
  }
}
