package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Frozen;
import se.utfall.model.Indicator;
import se.utfall.model.Survey;

/** Leads from an edition that is kept to what is there now, and the other way. */
record KeptPages(Setting setting) {

  /** Where an edition's page lies whose address is written as it was then. */
  String path(String written) {
    return edition()
        .filter(survey -> written.startsWith(survey.slug() + "/"))
        .map(s -> s.frozen().orElseThrow().path() + written.substring(s.slug().length() + 1))
        .orElse(written);
  }

  /** What says on an edition's page that it is one. */
  Optional<Frame.Kept> notice(Address at) {
    return edition()
        .map(
            survey ->
                survey
                    .frozen()
                    .map(
                        frozen ->
                            new Frame.Kept(
                                setting.text(
                                    "kept.notice", "date", setting.format().date(frozen.day())),
                                today(at, survey, frozen)))
                    .orElseThrow());
  }

  private Optional<Survey> edition() {
    return setting.site().surveys().stream().filter(s -> s.frozen().isPresent()).findFirst();
  }

  private Link today(Address at, Survey edition, Frozen frozen) {
    return frozen
        .today()
        .map(survey -> Link.inside(words(edition, survey), at.to(same(at, survey, frozen))))
        .orElseGet(() -> Link.inside(setting.text("kept.gone"), at.to(Address.HOME)));
  }

  private String words(Survey edition, Survey today) {
    boolean newer = today.latest().period().compareTo(edition.latest().period()) > 0;
    return newer
        ? setting.text("kept.newer", "period", setting.format().period(today.latest().period()))
        : setting.text("kept.today");
  }

  /** The same page as it is now, or the nearest one above it that is still there. */
  private static Address same(Address at, Survey today, Frozen frozen) {
    String[] parts = at.path().substring(frozen.path().length()).split("/", -1);
    Optional<Area> area =
        today.areas().stream().filter(one -> one.slug().equals(parts[0])).findFirst();
    Optional<Indicator> indicator =
        area.stream()
            .flatMap(one -> one.indicators().stream())
            .filter(one -> parts.length > 1 && one.slug().equals(parts[1]))
            .findFirst();
    return area.map(
            a ->
                indicator
                    .map(i -> Shared.address(today, a, i))
                    .orElseGet(() -> Shared.address(today, a)))
        .orElseGet(() -> Shared.address(today));
  }

  /** The editions of a survey that are kept, the newest first; they are in the main language. */
  List<Fact> facts(Survey survey, Address at) {
    List<Fact> facts = new ArrayList<>();
    if (setting.versions().own().isMain()) {
      kept(survey).forEach(edition -> facts.add(fact(edition, at)));
    }
    return facts;
  }

  private Stream<Survey> kept(Survey survey) {
    return setting.site().kept().stream().filter(one -> one.slug().equals(survey.slug()));
  }

  private Fact fact(Survey edition, Address at) {
    Frozen frozen = edition.frozen().orElseThrow();
    String label =
        setting.text(
            "kept.link",
            "edition",
            new Editions(setting).name(edition.latest()),
            "date",
            setting.format().date(frozen.day()));
    return new Fact(
        setting.text("kept.fact"),
        "",
        Optional.of(Link.inside(label, at.to(Shared.address(edition)))));
  }
}
