package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Board;
import se.utfall.model.Goal;
import se.utfall.model.History;
import se.utfall.model.Indicator;
import se.utfall.model.Kolada;
import se.utfall.model.Survey;
import se.utfall.model.Unit;

/** Makes the list of what there is to know about an indicator. */
final class Facts {
  private final Setting setting;
  private final Shared shared;

  Facts(Setting setting) {
    this.setting = setting;
    this.shared = new Shared(setting);
  }

  List<Fact> of(Indicator indicator, Address at) {
    Stream<Optional<Fact>> always =
        Stream.of(
            Optional.of(fact("direction", shared.direction(indicator))),
            Optional.of(fact("unit", decimals(indicator))),
            indicator.kolada().map(kolada -> fact("number", number(kolada))),
            Optional.of(shared.source(indicator.source())),
            Optional.of(fact("source.own", setting.text("source.derived"))),
            indicator.board().map(board -> board(board, at)),
            indicator.goal().budget().map(b -> fact("budget", budget(b, indicator))),
            new Targets(setting).all(indicator).map(all -> fact("target", all)),
            SmallNumbers.rule(setting, indicator).map(rule -> fact("small", rule)));
    return Stream.concat(always.flatMap(Optional::stream), history(indicator, at).stream())
        .toList();
  }

  /** "N15436 i Kolada, hämtat 22 november 2026. Där heter det …" */
  private String number(Kolada kolada) {
    return kolada
        .fetch()
        .map(
            fetch ->
                setting.text(
                    "source.kolada.fetched",
                    "id",
                    kolada.id(),
                    "day",
                    setting.format().date(fetch.day()),
                    "title",
                    fetch.title()))
        .orElseGet(() -> setting.text("source.kolada", "id", kolada.id()));
  }

  /** That it stands in a budget, and that its value is late where it is. */
  private String budget(Goal.Budget budget, Indicator indicator) {
    String stands = setting.text("budget." + budget.id());
    return new LateValues(setting).dated(indicator).map(l -> stands + " " + l).orElse(stands);
  }

  private Fact fact(String key, String text) {
    return Fact.of(setting.text(key), text);
  }

  private Fact board(Board board, Address at) {
    Address page = Address.HOME.child(setting.text("boards.address")).child(board.slug());
    return new Fact(setting.text("board"), "", Optional.of(Link.inside(board.name(), at.to(page))));
  }

  private String decimals(Indicator indicator) {
    if (indicator.unit() == Unit.YES_NO) {
      return setting.text("unit.yes-no.name");
    }
    String unit =
        indicator.unit() == Unit.INDEX || indicator.per().isPresent()
            ? Language.sentence(shared.unit(indicator))
            : setting.text("unit." + indicator.unit().id() + ".name");
    return indicator.decimals() == 0
        ? setting.text("unit.decimals.0", "unit", unit)
        : setting.language().count("unit.decimals", indicator.decimals(), "unit", unit);
  }

  private List<Fact> history(Indicator indicator, Address at) {
    List<Fact> facts = new ArrayList<>();
    List<History.Earlier> earlier = indicator.history().earlier();
    if (!earlier.isEmpty()) {
      facts.add(
          fact("earlier", earlier.stream().map(this::earlier).collect(Collectors.joining(" "))));
    }
    indicator.history().end().map(end -> ended(end, at)).ifPresent(facts::add);
    return facts;
  }

  /** "Till och med 2017 hette det ”Trivsel” och fanns i området Barn och unga." */
  private String earlier(History.Earlier earlier) {
    String until = setting.format().period(earlier.until());
    String which = earlier.title().isEmpty() ? "area" : earlier.area().isEmpty() ? "title" : "both";
    return setting.text(
        "earlier." + which,
        "until",
        until,
        "title",
        earlier.title().orElse(""),
        "area",
        earlier.area().orElse(""));
  }

  private Fact ended(History.End end, Address at) {
    String after = setting.text("ended.after", "period", setting.format().period(end.after()));
    String said = end.reason().map(reason -> after + " " + reason).orElse(after);
    Optional<Link> successor = end.successor().flatMap(id -> page(id, at));
    return new Fact(
        setting.text("ended"),
        successor.map(s -> said + " " + setting.text("ended.successor")).orElse(said),
        successor);
  }

  /** The page of an indicator anywhere in the site. */
  private Optional<Link> page(String id, Address at) {
    for (Survey survey : setting.site().surveys()) {
      for (Area area : survey.areas()) {
        for (Indicator indicator : area.indicators()) {
          if (indicator.id().equals(id)) {
            return Optional.of(
                Link.inside(
                    indicator.shortTitle(), at.to(Shared.address(survey, area, indicator))));
          }
        }
      }
    }
    return Optional.empty();
  }
}
