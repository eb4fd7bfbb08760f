package se.utfall.explain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utfall.check.Placed;
import se.utfall.check.SitePage;
import se.utfall.check.Titles;
import se.utfall.explain.Asked.Part;
import se.utfall.model.Period;
import se.utfall.text.Nearest;
import se.utfall.text.Saying;

/** Answers an editor who asks how something came to be. */
public final class Explainer {
  private static final Pattern LINE = Pattern.compile("(.+?):([1-9][0-9]{0,6})(?::[0-9]{1,7})?");

  private final Asked asked;

  public Explainer(Asked asked) {
    this.asked = asked;
  }

  /** What is said of a line of a file, of an address, or of an indicator's figure. */
  public Reply answer(List<String> words) {
    String first = words.get(0);
    Matcher line = LINE.matcher(first);
    if (words.size() == 1 && line.matches()) {
      return new LineExplainer(asked).answer(line.group(1), Integer.parseInt(line.group(2)));
    }
    boolean page =
        words.size() == 1 && first.contains("/") && placed().noneMatch(p -> isCalled(p, first));
    return page ? page(first) : indicator(first, words.subList(1, words.size()));
  }

  private Reply page(String typed) {
    String address = ("/" + typed.replaceAll("^https?://[^/]*", "") + "/").replaceAll("/+", "/");
    List<SitePage> pages = asked.grounds().pages();
    List<SitePage> found =
        asked
            .page(address)
            .map(List::of)
            .orElseGet(() -> pages.stream().filter(p -> p.address().endsWith(address)).toList());
    List<String> all = pages.stream().map(SitePage::address).toList();
    return found.isEmpty()
        ? new Reply.Unknown(
            Saying.of("cli.explain.no-page", Saying.text(typed)), Nearest.to(address, all))
        : new Reply.Known(found.stream().map(new PageExplainer(asked)::explain).toList());
  }

  private Reply indicator(String id, List<String> rest) {
    List<Placed> found = placed().filter(p -> isCalled(p, id)).toList();
    if (found.isEmpty() && rest.isEmpty() && asked.page("/" + id + "/").isPresent()) {
      return page(id);
    }
    if (found.isEmpty()) {
      return new Reply.Unknown(Saying.of("cli.explain.no-indicator", Saying.text(id)), near(id));
    }
    List<Period> periods = rest.stream().flatMap(w -> Period.parse(w).stream()).toList();
    if (periods.size() > 1) {
      return new Reply.Unknown(Saying.of("cli.explain.one-period"), Optional.empty());
    }
    Optional<Period> period = periods.stream().findFirst();
    String whose = String.join(" ", rest.stream().filter(w -> Period.parse(w).isEmpty()).toList());
    return found.stream().map(p -> figure(p, period, whose)).reduce(Explainer::both).orElseThrow();
  }

  /** By its id, or by its survey's folder and its id as in claims. */
  private static boolean isCalled(Placed placed, String id) {
    String own = placed.indicator().id();
    return own.equalsIgnoreCase(id) || (placed.survey().slug() + "/" + own).equalsIgnoreCase(id);
  }

  private Optional<String> near(String typed) {
    String id = typed.substring(typed.lastIndexOf('/') + 1);
    List<String> ids = placed().map(p -> p.indicator().id()).distinct().toList();
    return Nearest.to(id, ids).or(() -> Titles.of(placed().map(Placed::indicator)).meant(id));
  }

  /** An indicator may stand in two surveys; what one of them knows is known. */
  private static Reply both(Reply a, Reply b) {
    if (a instanceof Reply.Known first && b instanceof Reply.Known second) {
      return new Reply.Known(
          Stream.concat(first.explanations().stream(), second.explanations().stream()).toList());
    }
    return a instanceof Reply.Known ? a : b;
  }

  private Reply figure(Placed placed, Optional<Period> wanted, String whose) {
    Parts parts = Parts.of(placed.indicator());
    Optional<Part> part =
        whose.isEmpty() ? Optional.of(Parts.own(placed.indicator())) : parts.find(whose);
    if (part.isEmpty()) {
      Saying what =
          Saying.of(
              "cli.explain.no-part",
              Saying.text(placed.indicator().id()),
              Saying.text(whose),
              Saying.text(parts.names()));
      return new Reply.Unknown(what, parts.near(whose));
    }
    FigureExplainer figures = new FigureExplainer(asked, placed);
    return wanted
        .or(part.get()::newest)
        .flatMap(
            p ->
                figures
                    .explain(part.get(), p)
                    .or(() -> figures.standing(p).filter(one -> part.get().isOwn())))
        .<Reply>map(one -> new Reply.Known(List.of(one)))
        .orElseGet(() -> noPeriod(placed, part.get(), wanted));
  }

  private static Reply noPeriod(Placed placed, Part part, Optional<Period> wanted) {
    List<String> there = part.values().keySet().stream().map(Period::toString).toList();
    String period = wanted.map(Period::toString).orElse("–");
    Saying what =
        Saying.of(
            "cli.explain.no-period",
            Saying.text(placed.indicator().id()),
            Saying.text(period),
            Saying.text(there.isEmpty() ? "–" : String.join(", ", there)));
    return new Reply.Unknown(what, Optional.empty());
  }

  private Stream<Placed> placed() {
    return Placed.of(asked.grounds().surveys());
  }
}
