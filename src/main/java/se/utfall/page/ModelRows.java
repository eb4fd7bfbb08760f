package se.utfall.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.utfall.model.Register.FollowUp;
import se.utfall.model.Rhythm;
import se.utfall.model.Survey;
import se.utfall.stats.Schedule;

/** Makes the rows of tables of models, the most urgent first. */
final class ModelRows {
  private final Setting setting;
  private final Function<Survey, Schedule> schedules;
  private final Outlooks outlooks;
  private final Names names;

  ModelRows(Setting setting, Function<Survey, Schedule> schedules) {
    this.setting = setting;
    this.schedules = schedules;
    this.outlooks = new Outlooks(setting);
    this.names = new Names(setting);
  }

  List<ModelRow> of(List<FollowUp> models, Address at) {
    return models.stream()
        .sorted(Comparator.comparing(this::outlook))
        .map(model -> row(model, at))
        .toList();
  }

  /** The most urgent outlook of a model's surveys. */
  Outlook outlook(FollowUp model) {
    return surveys(model).stream()
        .map(this::outlook)
        .min(Comparator.naturalOrder())
        .orElse(Outlook.NOT_HERE);
  }

  Outlook outlook(Survey survey) {
    return Outlook.of(schedules.apply(survey), survey.rhythm(), setting.site().built());
  }

  List<Survey> surveys(FollowUp model) {
    return setting.site().surveys().stream()
        .filter(survey -> survey.model().filter(model.id()::equals).isPresent())
        .toList();
  }

  private ModelRow row(FollowUp model, Address at) {
    List<Survey> surveys = surveys(model);
    Outlook outlook = outlook(model);
    boolean single = surveys.size() == 1;
    return new ModelRow(
        model.title(),
        surveys.stream().filter(s -> single).findFirst().map(s -> at.to(Shared.address(s))),
        single ? List.of() : surveys.stream().map(s -> link(s, at)).toList(),
        new Shared(setting).often(rhythm(model, surveys)),
        names.shortened(model, at),
        latest(surveys).orElseGet(() -> setting.text("register.latest.none")),
        outlooks.period(outlook),
        outlooks.verdict(outlook));
  }

  /** The model's, unless its only survey has one of its own. */
  private static Rhythm rhythm(FollowUp model, List<Survey> surveys) {
    return surveys.stream()
        .filter(s -> surveys.size() == 1)
        .flatMap(s -> s.rhythm().stream())
        .findFirst()
        .orElse(model.rhythm());
  }

  static Link link(Survey survey, Address at) {
    return Link.inside(survey.shortTitle(), at.to(Shared.address(survey)));
  }

  private Optional<String> latest(List<Survey> surveys) {
    return surveys.stream()
        .map(survey -> survey.latest().period())
        .max(Comparator.naturalOrder())
        .map(period -> Language.sentence(setting.format().period(period)));
  }
}
