package se.utfall.card;

import se.utfall.page.Card;
import se.utfall.raster.Typeface;
import se.utfall.svg.Role;

/** What stands around every card: whose it is above, where the figures come from below. */
final class Frame {
  static final double MARGIN = 60;
  static final double RIGHT = Cards.WIDTH - MARGIN;
  static final double WIDE = RIGHT - MARGIN;

  /** Where what is between may begin and must end. */
  static final double TOP = 124;

  static final double BOTTOM = 552;

  static final double SMALL = 24;

  private static final double STRIPE = 14;
  private static final double HEAD = 82;
  private static final double FOOT = 594;
  private static final double GAP = 40;

  private Frame() {}

  static void draw(Card card, Sheet sheet) {
    sheet.fill(0, 0, Cards.WIDTH, STRIPE, Role.OWN);
    double end =
        sheet.at(
            Fitted.line(card.publisher(), Typeface.BOLD, WIDE * 0.6, 30, 26),
            MARGIN,
            HEAD,
            Role.INK);
    if (!card.lead().isEmpty()) {
      Fitted lead = Fitted.line(card.lead(), Typeface.SANS, RIGHT - end - GAP, 26, SMALL);
      sheet.before(lead, RIGHT, HEAD, Role.QUIET);
    }
    if (!card.source().isEmpty()) {
      sheet.at(
          Fitted.line(card.source(), Typeface.SANS, WIDE, SMALL, 22), MARGIN, FOOT, Role.QUIET);
    }
  }
}
