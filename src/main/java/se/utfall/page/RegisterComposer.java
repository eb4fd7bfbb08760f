package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.utfall.model.Board;
import se.utfall.model.Register;
import se.utfall.model.Register.FollowUp;
import se.utfall.model.Source;
import se.utfall.model.Survey;
import se.utfall.stats.Schedule;

/** Makes the page of the register. */
final class RegisterComposer {
  /** The sections of the page, which texts can link to. */
  static final Set<String> ANCHORS = Set.of("laget", "modeller", "tiden", "namnder");

  private final Setting setting;
  private final ModelRows rows;
  private final Outlooks outlooks;
  private final Names names;

  RegisterComposer(Setting setting, Function<Survey, Schedule> schedules) {
    this.setting = setting;
    this.rows = new ModelRows(setting, schedules);
    this.outlooks = new Outlooks(setting);
    this.names = new Names(setting);
  }

  RegisterPage compose(Register register) {
    Address at = setting.register();
    List<Outlook> all = register.models().stream().map(rows::outlook).toList();
    String built = setting.format().date(setting.site().built());
    return new RegisterPage(
        setting.frame(at, List.of(register.title()), register.summary(), List.of(setting.home(at))),
        at.file(),
        register.title(),
        List.of(setting.text("register.lead"), setting.text("register.as-of", "date", built)),
        register.summary(),
        all.isEmpty() ? "" : outlooks.late(all),
        outlooks.rest(all),
        new LateValues(setting).all(at),
        rows.of(register.models(), at),
        outlooks.legend(all),
        register.models().stream().map(model -> description(model, at)).toList(),
        List.of(
            setting.text("register.time.1"),
            setting.text("register.time.2"),
            setting.text("register.time.3", "date", built)),
        decision(register).stream().toList(),
        boards(register, at),
        Link.inside(setting.text("boards.all"), at.to(setting.boards())),
        new About(List.of(setting.contactFact(), setting.updated(register.updated())), List.of())
            .changed(register.updated()));
  }

  private RegisterPage.Description description(FollowUp model, Address at) {
    List<RegisterPage.Line> lines = new ArrayList<>();
    lines.add(line("register.content", Part.of(model.content())));
    lines.add(line("register.purpose", Part.of(model.purpose())));
    lines.add(line("register.frequency", Part.of(rows.frequency(model))));
    String comparable = "register.comparable." + model.comparable().id();
    lines.add(line("register.comparable", Part.of(setting.text(comparable))));
    List<Part> responsible = names.all(model, at);
    if (!responsible.isEmpty()) {
      lines.add(new RegisterPage.Line(setting.text("board"), responsible));
    }
    List<Part> here = published(model, at);
    lines.add(new RegisterPage.Line(setting.text("register.here"), here));
    return new RegisterPage.Description(Names.anchor(model), model.title(), lines);
  }

  private RegisterPage.Line line(String key, Part part) {
    return new RegisterPage.Line(setting.text(key), List.of(part));
  }

  /** Each survey of a model with its newest period and what comes next. */
  private List<Part> published(FollowUp model, Address at) {
    List<Part> parts = new ArrayList<>();
    for (Survey survey : rows.surveys(model)) {
      Link link = ModelRows.link(survey, at);
      if (!parts.isEmpty()) {
        parts.add(Part.of("; "));
      }
      parts.add(Part.to(link.label(), link.href()));
      parts.add(Part.of(" " + told(survey)));
    }
    return parts.isEmpty() ? List.of(Part.of(setting.text("register.here.none"))) : parts;
  }

  private String told(Survey survey) {
    Outlook outlook = rows.outlook(survey);
    String latest = setting.format().period(survey.latest().period());
    String next = setting.language().inSentence(outlooks.period(outlook));
    String key =
        outlook.late().size() > 1
            ? "register.told.late.other"
            : outlook.late().size() == 1
                ? "register.told.late"
                : next.isEmpty() ? "register.told" : "register.told.next";
    return setting.text(key, "latest", latest, "next", next);
  }

  private Optional<Fact> decision(Register register) {
    String name = setting.text("register.decision");
    return register.decision().map(decision -> decision(name, decision));
  }

  private static Fact decision(String name, Source decision) {
    return decision
        .url()
        .map(url -> new Fact(name, "", Optional.of(Link.outside(decision.title(), url))))
        .orElseGet(() -> Fact.of(name, decision.title()));
  }

  private List<RegisterPage.BoardName> boards(Register register, Address at) {
    List<Board> linked = Boards.withPages(setting.site());
    return register.boards().stream()
        .map(
            board ->
                new RegisterPage.BoardName(
                    board.id(),
                    board.name(),
                    board.kind() == Board.Kind.BOARD
                        ? ""
                        : setting.text("board.kind." + board.kind().id()),
                    Optional.of(board).filter(linked::contains).map(b -> at.to(setting.board(b)))))
        .toList();
  }
}
