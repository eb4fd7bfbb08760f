package se.utfall.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.check.PageKind;
import se.utfall.check.Placed;
import se.utfall.check.SitePage;
import se.utfall.text.Position;
import se.utfall.text.Saying;

/** Explains what a page is made of. */
record PageExplainer(Asked asked) {

  Explanation explain(SitePage page) {
    List<Saying> lines = new ArrayList<>();
    lines.add(
        page.at()
            .map(at -> Saying.of("cli.explain.from", Saying.text(at.toString())))
            .orElseGet(() -> Saying.of("cli.explain.by-itself")));
    page.texts().stream().map(this::text).forEach(lines::add);
    if (page.kind() == PageKind.SURVEY || page.kind() == PageKind.AREA) {
      beneath(page).forEach(lines::add);
    }
    lines.addAll(figures(page));
    Saying kind = Saying.of("cli.explain.kind." + page.kind().id());
    Saying head =
        Saying.of("cli.explain.page", Saying.text(page.address()), kind, Saying.text(page.title()));
    return new Explanation(head, lines);
  }

  private Saying text(String path) {
    long statements =
        asked.grounds().stated().stream().filter(s -> s.at().path().equals(path)).count();
    String form = statements == 0 ? "none" : statements == 1 ? "one" : "other";
    return Saying.of("cli.explain.text." + form, Saying.text(path), Saying.text("" + statements));
  }

  private Stream<Saying> beneath(SitePage page) {
    return asked.grounds().pages().stream()
        .filter(other -> !other.equals(page) && other.address().startsWith(page.address()))
        .map(
            other ->
                Saying.of(
                    "cli.explain.beneath",
                    Saying.text(other.address()),
                    Saying.text(other.title()),
                    Saying.text(other.at().map(Position::toString).orElse("–"))));
  }

  /** On an indicator's page, what is said of its newest figure. */
  private List<Saying> figures(SitePage page) {
    return Placed.of(asked.grounds().surveys())
        .filter(placed -> page.kind() == PageKind.INDICATOR)
        .filter(placed -> placed.indicator().id().equals(page.id()))
        .filter(placed -> page.address().startsWith("/" + placed.survey().slug() + "/"))
        .flatMap(placed -> new FigureExplainer(asked, placed).newest().stream())
        .flatMap(one -> Stream.concat(Stream.of(one.head()), one.lines().stream()))
        .toList();
  }
}
