package se.utfall.card;

import se.utfall.chart.Charts;
import se.utfall.chart.Picture;
import se.utfall.page.Card;
import se.utfall.page.Chart;
import se.utfall.raster.Typeface;
import se.utfall.svg.Role;

/** One result, in words and figure to the left and with its chart to the right; or words alone. */
final class Single {
  private static final double COLUMN = 492;
  private static final double CHART_LEFT = 596;
  private static final double CHART_WIDE = Frame.RIGHT - CHART_LEFT;
  private static final double CAPTION = 34;
  private static final double CAP = 0.74;

  /** How high the line with the figure is: digits above, room for a word's descenders below. */
  private static final double LINE = 1;

  private static final double GAP = 30;
  private static final double UNIT = 0.45;
  private static final double UNIT_GAP = 0.08;
  private static final double PERIOD = 32;
  private static final double PERIOD_GAP = 0.2;
  private static final double LEAST_NUMBER = 42;

  private final Card card;
  private final Sheet sheet;
  private final double width;
  private final boolean large;

  Single(Card card, Sheet sheet) {
    this.card = card;
    this.sheet = sheet;
    this.large = card.chart().isEmpty();
    this.width = large ? Frame.WIDE : COLUMN;
  }

  void draw() {
    card.chart().ifPresent(this::chart);
    double room = Frame.BOTTOM - Frame.TOP;
    double figure = card.figure().isPresent() ? number() * LINE : 0;
    Fitted message = message(room * 0.4);
    Fitted title = title(room - figure - message.height() - GAP);
    double y = sheet.write(title, Frame.MARGIN, Frame.TOP, Role.INK) + GAP;
    if (card.figure().isPresent()) {
      figure(card.figure().get(), y + number() * CAP);
      y += number() * LINE;
    }
    if (!card.message().isEmpty()) {
      sheet.write(message, Frame.MARGIN, y, Role.INK);
    }
  }

  private double number() {
    return large ? 150 : 120;
  }

  private Fitted title(double height) {
    return large
        ? Fitted.of(card.title(), Typeface.SERIF, width, height, 76, 68, 60, 54, 48, 42)
        : Fitted.of(card.title(), Typeface.SERIF, width, height, 48, 44, 40, 36, 32);
  }

  private Fitted message(double height) {
    return large
        ? Fitted.of(card.message(), Typeface.SERIF, width, height, 38, 36, 34, 32, 30)
        : Fitted.of(card.message(), Typeface.SERIF, width, height, 32, 30, 28, 26);
  }

  /** The number, its unit smaller, and when it is from: all in one line, smaller where needed. */
  private void figure(Card.Figure figure, double baseline) {
    double size = number();
    while (size > LEAST_NUMBER && wide(figure, size) > width) {
      size -= 6;
    }
    double x = at(figure.number(), Frame.MARGIN, baseline, size, Role.OWN);
    if (!figure.unit().isEmpty()) {
      x = at(figure.unit(), x + size * UNIT_GAP, baseline, size * UNIT, Role.OWN);
    }
    at(figure.period(), x + size * PERIOD_GAP, baseline, PERIOD, Role.QUIET);
  }

  private double at(String words, double x, double baseline, double size, Role role) {
    double rest = width - (x - Frame.MARGIN);
    return sheet.at(Fitted.line(words, Typeface.SANS, rest, size), x, baseline, role);
  }

  private static double wide(Card.Figure figure, double size) {
    double unit = figure.unit().isEmpty() ? 0 : size * UNIT_GAP;
    return Typeface.SANS.width(figure.number(), size)
        + unit
        + Typeface.SANS.width(figure.unit(), size * UNIT)
        + size * PERIOD_GAP
        + Typeface.SANS.width(figure.period(), PERIOD);
  }

  private void chart(Chart chart) {
    Picture picture = Charts.picture(chart, Charts.Size.NARROW);
    double top = Frame.TOP + CAPTION;
    double scale = Math.min(CHART_WIDE / picture.width(), (Frame.BOTTOM - top) / picture.height());
    double left = Frame.RIGHT - picture.width() * scale;
    sheet.write(
        Fitted.line(card.caption(), Typeface.SANS, Frame.RIGHT - left, Frame.SMALL, 22, 20),
        left,
        Frame.TOP,
        Role.QUIET);
    sheet.draw(picture, left, Frame.BOTTOM - picture.height() * scale, scale);
  }
}
