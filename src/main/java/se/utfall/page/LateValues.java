package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.model.Indicator;
import se.utfall.stats.Schedule;

/** Tells which indicators stand in a budget and lack a value that should have been there. */
final class LateValues {
  private final Setting setting;

  LateValues(Setting setting) {
    this.setting = setting;
  }

  /** "Värdet för 2022 är försenat", as of the day the site is built. */
  Optional<String> said(Indicator indicator) {
    List<Schedule.Due> late = late(indicator);
    return late.isEmpty()
        ? Optional.empty()
        : Optional.of(
            setting.language().count("late.value", late.size(), "periods", periods(late)));
  }

  /** The same with the day by which the first value should have been there. */
  Optional<String> dated(Indicator indicator) {
    List<Schedule.Due> late = late(indicator);
    return said(indicator)
        .map(
            said ->
                setting
                    .language()
                    .count(
                        "late.by",
                        late.size(),
                        "late",
                        said,
                        "date",
                        setting.format().date(late.get(0).by())));
  }

  /** "Två nyckeltal som står i en budget saknar värden i tid: A (2022) och B (2022)." */
  Optional<Sentence> all(Address at) {
    List<Sentences.Named> names = new ArrayList<>();
    for (Boards.Placed placed : Boards.placed(setting.site()).toList()) {
      List<Schedule.Due> late = late(placed.indicator());
      if (!late.isEmpty()) {
        Address page = Shared.address(placed.survey(), placed.area(), placed.indicator());
        Link link = Link.inside(placed.indicator().shortTitle(), at.to(page));
        String after = setting.text("late.names.periods", "periods", periods(late));
        names.add(new Sentences.Named(link, after));
      }
    }
    String key = names.size() == 1 ? "late.names.one" : "late.names.other";
    String n = Language.sentence(setting.language().number(names.size()));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sentences(setting).filled(key, names, "n", n));
  }

  private List<Schedule.Due> late(Indicator indicator) {
    return Schedule.of(indicator, setting.site().built()).late();
  }

  private String periods(List<Schedule.Due> late) {
    return setting.list(late.stream().map(due -> setting.format().period(due.period())).toList());
  }
}
