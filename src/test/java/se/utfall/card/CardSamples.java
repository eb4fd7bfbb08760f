package se.utfall.card;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.utfall.page.Bar;
import se.utfall.page.Card;
import se.utfall.page.Cell;
import se.utfall.page.Chart;
import se.utfall.page.Colours;
import se.utfall.page.Row;
import se.utfall.render.Theme;
import se.utfall.text.Diagnostics;

/** Cards to draw in tests. Every number and name is invented; none says anything of any place. */
public final class CardSamples {
  private static final String LONG =
      "Andelen elever i kommunens grundskolor som uppger att de känner sig trygga på raster och i"
          + " skolans omklädningsrum, av alla elever i årskurs fem och åtta som har besvarat"
          + " trygghetsundersökningens gemensamma frågor under höstterminen ";

  private CardSamples() {}

  /** In the colours of the built-in style sheet. */
  public static Cards cards() {
    return Theme.of(Path.of("nowhere"), new Diagnostics())
        .cards(new Colours(Optional.empty(), Optional.empty()));
  }

  /** One of each kind, with titles of so many characters. */
  public static List<Card> all(int length) {
    String title = LONG.repeat(length / LONG.length() + 1).substring(0, length).strip();
    return List.of(
        single("chart", title, Optional.of(chart()), Optional.of(figure("81", "%"))),
        single("amount", title, Optional.of(chart()), Optional.of(figure("1 153 366", "kr"))),
        single("figure", title, Optional.empty(), Optional.of(figure("Ja", ""))),
        single("missing", title, Optional.of(chart()), Optional.empty()),
        plain(title),
        board("bars", title, 4),
        board("many-bars", title, 6),
        board("one-bar", title, 1));
  }

  static Card plain(String title) {
    return new Card(
        "plain",
        "Påhittad kommun",
        "Resultat och kvalitet",
        title,
        Optional.empty(),
        "Hur bra fungerar skolan, omsorgen och servicen? Här redovisar vi resultaten år för år.",
        "",
        Optional.empty(),
        List.of(),
        "",
        "");
  }

  private static Card single(
      String name, String title, Optional<Chart> chart, Optional<Card.Figure> figure) {
    return new Card(
        name,
        "Påhittad kommun",
        "Undersökningen · Barn och unga",
        title,
        figure,
        "Resultatet har förbättrats sedan 2019, men är 2 procentenheter sämre än i liknande"
            + " kommuner.",
        chart.isPresent() ? "Andel i procent. Högre är bättre." : "",
        chart,
        List.of(),
        "",
        "Källa: Påhittad undersökning 2021");
  }

  private static Card.Figure figure(String number, String unit) {
    return new Card.Figure(number, unit, "2021");
  }

  private static Card board(String name, String title, int count) {
    List<Card.Line> lines = IntStream.range(0, count).mapToObj(i -> line(i, title)).toList();
    return new Card(
        name,
        "Påhittad kommun",
        "Undersökningen · 2021",
        title,
        Optional.empty(),
        "Tre av fyra resultat har förbättrats sedan 2019.",
        "Strecket är liknande kommuner.",
        Optional.empty(),
        lines,
        count > 5 ? "Och fyra nyckeltal till." : "",
        "Källa: Påhittad undersökning 2021");
  }

  private static Card.Line line(int i, String title) {
    String note = i % 2 == 0 ? "" : "Index 1–100. Lägre är bättre";
    Optional<Bar> none = Optional.empty();
    return switch (i) {
      case 2 -> new Card.Line(title, "", none, "best", "Bästa gruppen", "förbättrat", true);
      case 3 -> new Card.Line(title, note, none, "", "ej mätt", "", false);
      default -> new Card.Line(title, note, Optional.of(bar(70 + i)), "", 70 + i + " %", "", true);
    };
  }

  private static Bar bar(int own) {
    return new Bar(
        BigDecimal.ZERO,
        BigDecimal.valueOf(100),
        Optional.of(BigDecimal.valueOf(own)),
        Optional.of(BigDecimal.valueOf(80)));
  }

  private static Chart chart() {
    return new Chart(
        Chart.Kind.COLUMNS,
        "diagram",
        "Trygghet",
        "",
        new Chart.Scale(BigDecimal.ZERO, BigDecimal.valueOf(100), List.of()),
        "Påhittad",
        List.of("Liknande kommuner"),
        List.of(
            new Row("2017", false, false, cell(78), List.of(none())),
            new Row("2019", false, false, none(), List.of(none())),
            new Row("2021", true, false, cell(81), List.of(cell(83)))),
        Optional.empty());
  }

  private static Cell cell(int value) {
    return new Cell(
        Optional.of(BigDecimal.valueOf(value)),
        Integer.toString(value),
        value + " %",
        Optional.empty());
  }

  private static Cell none() {
    return new Cell(Optional.empty(), "sekretess", "sekretess", Optional.of("suppressed"));
  }
}
