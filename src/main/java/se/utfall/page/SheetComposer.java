package se.utfall.page;

import java.util.List;
import se.utfall.model.Area;
import se.utfall.model.Indicator;
import se.utfall.model.Survey;

/** Makes the page that has all indicators of an area for print. */
final class SheetComposer {
  private final Setting setting;
  private final Shared shared;

  SheetComposer(Setting setting) {
    this.setting = setting;
    this.shared = new Shared(setting);
  }

  static Address address(Survey survey, Area area) {
    return Shared.address(survey, area).child(Area.SHEET);
  }

  SheetPage compose(Survey survey, Area area) {
    Address at = address(survey, area);
    String heading = setting.text("sheet.heading", "area", area.title());
    List<SheetPage.Leaf> leaves = leaves(survey, area, at);
    String n = setting.language().number(leaves.size());
    String summary = setting.text("sheet.summary", "n", n);
    return new SheetPage(
        setting.frame(
            at,
            List.of(heading, survey.shortTitle()),
            heading + ". " + summary,
            shared.crumbs(at, survey, area)),
        at.file(),
        heading,
        summary,
        List.of(
            survey.shortTitle(),
            setting.text("area.edition", "edition", new Editions(setting).name(survey.latest()))),
        new Tallies(setting).area(survey, area),
        leaves,
        shared
            .about(
                area.updated(),
                area.indicators(),
                List.of(
                    new About.Neighbour(
                        setting.text("neighbour.up"),
                        Link.inside(area.title(), at.to(Shared.address(survey, area))))))
            .changed(LastChange.ofAll(survey, area)));
  }

  /** Those that there are words for in this language. */
  private List<SheetPage.Leaf> leaves(Survey survey, Area area, Address at) {
    return area.indicators().stream()
        .filter(i -> !setting.versions().lacks(Shared.address(survey, area, i)))
        .map(i -> leaf(survey, area, i, at))
        .toList();
  }

  private SheetPage.Leaf leaf(Survey survey, Area area, Indicator indicator, Address at) {
    Link whole =
        Link.inside(
            setting.text("sheet.whole", "title", indicator.shortTitle()),
            at.to(Shared.address(survey, area, indicator)));
    String id = "blad-" + indicator.slug();
    IndicatorComposer indicators = new IndicatorComposer(setting, id + "-");
    String value = new Rows(setting).own(indicator, Rows.latest(indicator, survey)).full();
    return new SheetPage.Leaf(id, indicators.compose(survey, area, indicator), value, whole);
  }
}
