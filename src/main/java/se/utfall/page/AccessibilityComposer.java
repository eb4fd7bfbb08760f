package se.utfall.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.model.Accessibility;
import se.utfall.model.Accessibility.Limit;
import se.utfall.page.AccessibilityPage.Section;

/**
 * Makes the accessibility statement, with its parts in the order that the law's agency asks for.
 */
final class AccessibilityComposer {
  /** The ids of the page's headings. */
  static final Set<String> ANCHORS =
      Set.of("status", "kontakt", "tillsyn", "brister", "betungande", "undantag", "bedomning");

  private final Setting setting;
  private final Accessibility statement;

  AccessibilityComposer(Setting setting, Accessibility statement) {
    this.setting = setting;
    this.statement = statement;
  }

  AccessibilityPage compose() {
    Address at = setting.accessibility();
    String title = text("accessibility.menu");
    String summary = text("accessibility.summary");
    return new AccessibilityPage(
        setting.frame(at, List.of(title), summary, List.of(setting.home(at))),
        at.file(),
        text("accessibility.heading"),
        summary,
        List.of(
            status(),
            contact(),
            supervision(),
            limits("brister", "accessibility.shortcomings", statement.shortcomings()),
            limits("betungande", "accessibility.burden", statement.burden()),
            limits("undantag", "accessibility.outside", statement.outside()),
            tested()),
        new About(List.of(setting.contactFact(), setting.updated(statement.updated())), List.of())
            .changed(statement.updated()));
  }

  private Section status() {
    String said = text("accessibility.status." + statement.status().id());
    return new Section("status", text("accessibility.status"), List.of(said), List.of(), List.of());
  }

  private Section contact() {
    List<String> paragraphs =
        List.of(text("accessibility.contact.use"), text("accessibility.contact.report"));
    return new Section("kontakt", text("accessibility.contact"), paragraphs, List.of(), ways());
  }

  private List<Fact> ways() {
    Accessibility.Feedback feedback = statement.feedback();
    Link form = Link.outside(text("accessibility.contact.form.link"), feedback.url());
    Link email = Link.inside(feedback.email(), "mailto:" + feedback.email());
    Stream<Fact> phone =
        feedback
            .phone()
            .map(number -> fact("accessibility.contact.phone", Setting.phone(number)))
            .stream();
    return Stream.concat(
            Stream.of(
                fact("accessibility.contact.form", form),
                fact("accessibility.contact.email", email)),
            phone)
        .toList();
  }

  private Section supervision() {
    Link report =
        Link.outside(text("accessibility.supervision.link"), text("accessibility.supervision.url"));
    return new Section(
        "tillsyn",
        text("accessibility.supervision"),
        List.of(text("accessibility.supervision.text")),
        List.of(),
        List.of(fact("accessibility.supervision.report", report)));
  }

  private Section limits(String id, String key, List<Limit> limits) {
    return new Section(
        id,
        text(key),
        List.of(text(key + (limits.isEmpty() ? ".none" : ".text"))),
        limits.stream().map(l -> new AccessibilityPage.Limit(l.content(), l.reason())).toList(),
        List.of());
  }

  private Section tested() {
    return new Section(
        "bedomning",
        text("accessibility.tested"),
        List.of(text("accessibility.tested." + statement.method().id()), statement.evaluation()),
        List.of(),
        List.of(
            Fact.of(
                text("accessibility.tested.assessed"), setting.format().date(statement.assessed())),
            Fact.of(
                text("accessibility.tested.updated"), setting.format().date(statement.updated()))));
  }

  private Fact fact(String key, Link link) {
    return new Fact(text(key), "", Optional.of(link));
  }

  /** Every text may name the publisher and the service. */
  private String text(String key) {
    return setting.text(
        key, "publisher", setting.site().publisher().name(), "service", setting.site().title());
  }
}
