package se.utfall.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final Shared shared;

  ModelRows(Setting setting, Function<Survey, Schedule> schedules) {
    this.setting = setting;
    this.schedules = schedules;
    this.outlooks = new Outlooks(setting);
    this.names = new Names(setting);
    this.shared = new Shared(setting);
  }

  List<ModelRow> of(List<FollowUp> models, Address at) {
    return models.stream()
        .sorted(Comparator.comparing(this::outlook))
        .map(model -> row(model, at))
        .toList();
  }

  /** The most urgent outlook of a model's surveys. */
  Outlook outlook(FollowUp model) {
    return Outlook.of(surveys(model).stream().map(this::outlook).toList());
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
        often(model),
        names.shortened(model, at),
        latest(surveys).orElseGet(() -> setting.text("register.latest.none")),
        outlooks.period(outlook),
        outlooks.verdict(outlook));
  }

  /** How often, in the table; the same as in the description where a survey differs. */
  private String often(FollowUp model) {
    return own(model).isEmpty() ? shared.often(model.rhythm()) : frequency(model);
  }

  /** How often in full: "Varje år", or "Modellen: varje år. Våldsutsatta: vid behov, …". */
  String frequency(FollowUp model) {
    List<Survey> own = own(model);
    return own.isEmpty()
        ? shared.frequency(model.rhythm())
        : Stream.concat(
                Stream.of(setting.text("frequency.model", "often", said(model.rhythm()))),
                own.stream()
                    .map(
                        s ->
                            setting.text(
                                "frequency.survey",
                                "survey",
                                s.shortTitle(),
                                "often",
                                said(s.rhythm().orElseThrow()))))
            .collect(Collectors.joining(" "));
  }

  /** The surveys that recur otherwise than their model says. */
  private List<Survey> own(FollowUp model) {
    return surveys(model).stream()
        .filter(
            s -> s.rhythm().filter(r -> r.frequency() != model.rhythm().frequency()).isPresent())
        .toList();
  }

  /** "vid behov, året efter valet", without a full stop at its end. */
  private String said(Rhythm rhythm) {
    String often = setting.language().inSentence(shared.often(rhythm));
    return rhythm
        .note()
        .map(setting.language()::inSentence)
        .map(note -> note.endsWith(".") ? note.substring(0, note.length() - 1) : note)
        .map(note -> setting.text("frequency.said", "often", often, "note", note))
        .orElse(often);
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
