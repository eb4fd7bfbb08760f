package se.utfall.card;

import java.util.List;
import se.utfall.chart.Charts;
import se.utfall.page.Bar;
import se.utfall.page.Card;
import se.utfall.raster.Typeface;
import se.utfall.svg.Role;

/** Several results, one a row: the name, the bar or the group, the value. */
final class Board {
  private static final double GAP = 28;
  private static final double BETWEEN = 5;
  private static final double FOOT = 38;

  /** Large letters begin below their line's top. */
  private static final double RAISED = 10;

  private static final double LEAST_ROW = 46;
  private static final double MOST_ROW = 66;
  private static final double BARS = 640;
  private static final double NAME = 28;
  private static final double BAR_SCALE = 1.6;
  private static final double BAR_HIGH = 14 * BAR_SCALE;
  private static final double LEAST_BAR = 160;
  private static final double MOST_VALUE = 300;
  private static final double MOST_CHANGE = 350;
  private static final double BESIDE = 14;

  private final Card card;
  private final Sheet sheet;

  Board(Card card, Sheet sheet) {
    this.card = card;
    this.sheet = sheet;
  }

  void draw() {
    int rows = card.lines().size();
    boolean noted = !card.caption().isEmpty() || !card.left().isEmpty();
    double bottom = Frame.BOTTOM - (noted ? FOOT : 0);
    double words = bottom - Frame.TOP - rows * LEAST_ROW - GAP;
    Fitted message = Fitted.of(card.message(), Typeface.SERIF, Frame.WIDE, words / 2, 32, 30, 28);
    double said = card.message().isEmpty() ? 0 : message.height() + BETWEEN;
    Fitted title =
        Fitted.of(card.title(), Typeface.SERIF, Frame.WIDE, words - said, 60, 54, 48, 42, 38, 34);
    double y = sheet.write(title, Frame.MARGIN, Frame.TOP - RAISED, Role.INK);
    if (said > 0) {
      y = sheet.write(message, Frame.MARGIN, y + BETWEEN, Role.INK);
    }
    y += GAP;
    double row = Math.min(MOST_ROW, (bottom - y) / rows);
    rows(y, row);
    if (noted) {
      foot(y + row * rows + BETWEEN * 2);
    }
  }

  private void rows(double top, double row) {
    List<Fitted> values = card.lines().stream().map(Board::value).toList();
    List<Fitted> changes = card.lines().stream().map(Board::change).toList();
    double widest = values.stream().mapToDouble(Fitted::width).max().orElse(0);
    double after = changes.stream().mapToDouble(Board::beside).max().orElse(0);
    double valueLeft = Frame.RIGHT - widest - after;
    double barLeft = Math.min(BARS, valueLeft - drawn());
    for (int i = 0; i < values.size(); i++) {
      Card.Line line = card.lines().get(i);
      double middle = top + (i + 0.5) * row;
      double baseline = middle + NAME * 0.36;
      sheet.fill(Frame.MARGIN, top + i * row, Frame.WIDE, 1, Role.GRID);
      name(line, baseline, barLeft - GAP);
      drawing(line, barLeft, valueLeft - GAP, middle);
      Role role = line.known() ? Role.INK : Role.QUIET;
      if (line.change().isEmpty()) {
        sheet.before(values.get(i), Frame.RIGHT, baseline, role);
      } else {
        double end = sheet.at(values.get(i), valueLeft, baseline, role);
        sheet.at(changes.get(i), end + BESIDE, baseline, Role.QUIET);
      }
    }
    sheet.fill(Frame.MARGIN, top + values.size() * row, Frame.WIDE, 1, Role.GRID);
  }

  /** The least room for what stands between names and values. */
  private double drawn() {
    boolean bars = card.lines().stream().anyMatch(l -> l.bar().isPresent());
    boolean places = card.lines().stream().anyMatch(l -> !l.place().isEmpty());
    return bars ? GAP + LEAST_BAR : places ? GAP + Thirds.WIDE : 0;
  }

  private static Fitted change(Card.Line line) {
    return Fitted.line(line.change(), Typeface.SANS, MOST_CHANGE, 24, 22);
  }

  private static double beside(Fitted change) {
    return change.width() == 0 ? 0 : BESIDE + change.width();
  }

  private static Fitted value(Card.Line line) {
    return Fitted.line(
        line.value(),
        line.known() ? Typeface.BOLD : Typeface.SANS,
        MOST_VALUE,
        line.known() ? 30 : 24,
        24,
        22);
  }

  /** The name, and what must be known beside it. */
  private void name(Card.Line line, double baseline, double right) {
    double room = right - Frame.MARGIN;
    Fitted note = Fitted.line(line.note(), Typeface.SANS, room * 0.5, 22, 20);
    double kept = line.note().isEmpty() ? 0 : note.width() + 14;
    Fitted name = Fitted.line(line.name(), Typeface.SANS, room - kept, NAME, 26, 24);
    double end = sheet.at(name, Frame.MARGIN, baseline, Role.INK);
    if (!line.note().isEmpty()) {
      sheet.at(note, end + 14, baseline, Role.QUIET);
    }
  }

  private void drawing(Card.Line line, double left, double right, double middle) {
    line.bar().ifPresent(bar -> bar(bar, left, right, middle));
    if (!line.place().isEmpty()) {
      Thirds.draw(line.place(), sheet, left, middle);
    }
  }

  private void bar(Bar bar, double left, double right, double middle) {
    sheet.draw(
        Charts.picture(bar, (right - left) / BAR_SCALE), left, middle - BAR_HIGH / 2, BAR_SCALE);
  }

  /** How many results there was no room for, and what the bars' marks are. */
  private void foot(double top) {
    String words = (card.left() + " " + card.caption()).strip();
    Fitted foot = Fitted.line(words, Typeface.SANS, Frame.WIDE, Frame.SMALL, 22, 20);
    sheet.write(foot, Frame.MARGIN, top, Role.QUIET);
  }
}
