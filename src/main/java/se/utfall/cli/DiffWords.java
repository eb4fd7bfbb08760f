package se.utfall.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.utfall.check.Explained;
import se.utfall.check.SitePage;
import se.utfall.check.Spot;
import se.utfall.check.Spot.Part;
import se.utfall.check.Stated;
import se.utfall.cli.DiffSection.Advice;
import se.utfall.cli.DiffSection.Row;
import se.utfall.diff.Difference;
import se.utfall.diff.Differing;
import se.utfall.diff.Differing.Way;
import se.utfall.diff.Figure;
import se.utfall.diff.PageMove;
import se.utfall.diff.PageMove.What;
import se.utfall.diff.Placement;
import se.utfall.diff.Spreads;
import se.utfall.model.Indicator;
import se.utfall.model.Value;
import se.utfall.stats.Standing;
import se.utfall.text.Messages;

/** Puts what two versions differ in into words; what matters most comes first. */
record DiffWords(Messages messages) {

  /** Everything that there is something to say about. */
  List<DiffSection> of(Difference difference) {
    return Stream.of(
            claims(difference.turned()),
            standings(difference.standings()),
            values(difference.values()),
            spreads(difference.spreads()),
            pages(difference.pages()))
        .filter(section -> !section.rows().isEmpty())
        .toList();
  }

  private DiffSection claims(List<Stated> turned) {
    List<Row> rows = turned.stream().map(this::claim).toList();
    return section("cli.diff.claims", rows, "" + rows.size());
  }

  private Row claim(Stated stated) {
    String what = text("cli.diff.claim", stated.at().toString(), stated.words());
    return new Row(what, Optional.of(text("cli.diff.true")), Optional.of(because(stated)));
  }

  /** What the data say now, if they can say anything. */
  String because(Stated stated) {
    String said = messages.text(stated.explanation());
    return said.isEmpty() ? text("cli.diff.refused") : said;
  }

  private DiffSection standings(List<Differing<Spot, Placement>> standings) {
    List<Row> rows = standings.stream().map(this::standing).toList();
    return section("cli.diff.standings", rows, "" + rows.size());
  }

  private Row standing(Differing<Spot, Placement> d) {
    Placement known = d.after().or(d::before).orElseThrow();
    return new Row(
        title(d.key(), known.indicator()),
        d.before().map(p -> standing(p.standing())),
        d.after().map(p -> standing(p.standing())));
  }

  /** "N15436 Behöriga till yrkesprogram 2021". */
  private String title(Spot spot, Indicator indicator) {
    String period = spot.period().toString();
    return text("cli.diff.figure", spot.indicator(), indicator.shortTitle(), period);
  }

  private String standing(Standing standing) {
    String group = messages.text(Explained.of(standing.group()));
    return standing.rank().isPresent() && standing.participants().isPresent()
        ? text(
            "cli.diff.standing",
            group,
            standing.rank().get().toString(),
            standing.participants().get().toString())
        : group;
  }

  private DiffSection values(List<Differing<Spot, Figure>> values) {
    return section(
        "cli.diff.values",
        values.stream().map(this::value).toList(),
        count(values, Way.CHANGED),
        count(values, Way.ADDED),
        count(values, Way.REMOVED));
  }

  private static String count(List<Differing<Spot, Figure>> values, Way way) {
    return Long.toString(values.stream().filter(d -> d.way() == way).count());
  }

  private Row value(Differing<Spot, Figure> d) {
    Spot spot = d.key();
    Figure known = d.after().or(d::before).orElseThrow();
    String what = title(spot, known.indicator());
    Function<Figure, String> form = form(spot, d);
    return new Row(
        part(spot).map(part -> text("cli.diff.part", what, part)).orElse(what),
        d.before().map(form),
        d.after().map(form));
  }

  /** As readers see it, or as exactly as it takes to see that it differs. */
  private Function<Figure, String> form(Spot spot, Differing<Spot, Figure> d) {
    if (d.way() != Way.CHANGED) {
      return figure -> said(spot, figure);
    }
    Figure before = d.before().orElseThrow();
    Figure after = d.after().orElseThrow();
    return before.hasNumberOf(after)
        ? figure -> whole(spot, figure)
        : said(spot, before).equals(said(spot, after))
            ? figure -> exact(spot, figure)
            : figure -> said(spot, figure);
  }

  private Optional<String> part(Spot spot) {
    return switch (spot.part()) {
      case OWN, STANDING -> Optional.empty();
      case COMPARISON, BRANCH -> Optional.of(spot.name());
      case WOMEN, MEN, TARGET, SPREAD -> Optional.of(text("cli.diff.part." + spot.part().id()));
    };
  }

  private String said(Spot spot, Figure figure) {
    boolean own = spot.part() != Part.COMPARISON;
    return messages.text(Explained.of(figure.indicator(), figure.value(), own));
  }

  private String exact(Spot spot, Figure figure) {
    boolean own = spot.part() != Part.COMPARISON;
    return messages.text(Explained.exact(figure.indicator(), figure.value(), own));
  }

  /** With what it rests on, where the number alone says no difference. */
  private String whole(Spot spot, Figure figure) {
    String said = said(spot, figure);
    if (figure.value() instanceof Value.Measured measured) {
      String margin = measured.margin().map(Explained::digits).map(messages::text).orElse("–");
      String answers = measured.answers().map(n -> Integer.toString(n)).orElse("–");
      return text("cli.diff.whole", said, answers, margin);
    }
    return said;
  }

  private DiffSection spreads(List<Spreads> spreads) {
    List<Row> rows = spreads.stream().map(this::spread).toList();
    return section("cli.diff.spreads", rows, "" + rows.size());
  }

  private Row spread(Spreads spreads) {
    Spot spot = spreads.spot();
    String what = spot.indicator() + " " + spot.period();
    String counts =
        text(
            "cli.diff.spread",
            "" + spreads.changed(),
            "" + spreads.added(),
            "" + spreads.removed());
    return new Row(
        text("cli.diff.part", what, part(spot).orElseThrow()),
        Optional.empty(),
        Optional.of(counts));
  }

  private DiffSection pages(List<PageMove> moves) {
    List<Row> rows = moves.stream().map(this::page).toList();
    String title =
        text(
            "cli.diff.pages",
            count(moves, What.ADDED),
            count(moves, What.GONE),
            count(moves, What.MOVED));
    return new DiffSection(title, rows, lost(moves));
  }

  /** What to write so that nobody who follows an old link is lost. */
  private Optional<Advice> lost(List<PageMove> moves) {
    List<String> redirects =
        moves.stream()
            .filter(PageMove::isLost)
            .map(m -> "- {from: " + address(m.before()) + ", to: " + address(m.after()) + "}")
            .toList();
    return redirects.isEmpty()
        ? Optional.empty()
        : Optional.of(new Advice(text("cli.diff.lost"), redirects));
  }

  private String address(Optional<SitePage> page) {
    return page.map(SitePage::address).orElseGet(() -> text("cli.diff.elsewhere"));
  }

  private Row page(PageMove move) {
    return new Row(
        move.page().title(),
        move.before().map(SitePage::address),
        move.redirect()
            .map(to -> text("cli.diff.redirected", to))
            .or(() -> move.after().map(SitePage::address)));
  }

  private static String count(List<PageMove> moves, What what) {
    return Long.toString(moves.stream().filter(m -> m.what() == what).count());
  }

  private DiffSection section(String key, List<Row> rows, String... counts) {
    return new DiffSection(text(key, counts), rows, Optional.empty());
  }

  private String text(String key, String... args) {
    return messages.text(key, List.of(args));
  }
}
