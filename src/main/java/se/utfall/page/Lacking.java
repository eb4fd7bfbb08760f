package se.utfall.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.model.Accessibility;
import se.utfall.model.Area;
import se.utfall.model.Indicator;
import se.utfall.model.Register;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.text.Foreign;

/** Finds the pages whose own words are not there in a language. */
final class Lacking {
  private final Language language;
  private final Set<String> paths = new HashSet<>();

  private Lacking(Language language) {
    this.language = language;
  }

  static Set<String> of(Site site, Language language) {
    Lacking lacking = new Lacking(language);
    lacking.add(Address.HOME, site.title(), site.summary());
    site.surveys().forEach(lacking::survey);
    site.register().ifPresent(register -> lacking.register(site, register));
    site.accessibility().ifPresent(lacking::accessibility);
    Address news = lacking.own("news");
    site.news().forEach(one -> lacking.add(news.child(one.slug()), one.title()));
    site.articles().forEach(a -> lacking.add(Address.HOME.child(a.slug()), a.title()));
    return Set.copyOf(lacking.paths);
  }

  private void add(Address at, String... words) {
    if (Stream.of(words).anyMatch(Foreign::is)) {
      paths.add(at.path());
    }
  }

  private Address own(String name) {
    return Address.HOME.child(language.text(name + ".address"));
  }

  private void survey(Survey survey) {
    add(Shared.address(survey), survey.title(), survey.summary());
    for (Area area : survey.areas()) {
      add(Shared.address(survey, area), area.title(), area.summary());
      add(SheetComposer.address(survey, area), area.title(), area.summary());
      for (Indicator indicator : area.indicators()) {
        Address at = Shared.address(survey, area, indicator);
        add(at, indicator.title(), indicator.definition());
      }
      sheet(survey, area);
    }
  }

  /** A page of indicators has nothing to say where each of them lacks words. */
  private void sheet(Survey survey, Area area) {
    boolean empty =
        area.indicators().stream()
            .map(indicator -> Shared.address(survey, area, indicator).path())
            .allMatch(paths::contains);
    if (empty) {
      paths.add(SheetComposer.address(survey, area).path());
    }
  }

  private void register(Site site, Register register) {
    String[] words = {register.title(), register.summary()};
    add(own("register"), words);
    add(own("boards"), words);
    Boards.withPages(site).forEach(board -> add(own("boards").child(board.slug()), words));
  }

  private void accessibility(Accessibility statement) {
    List<String> limits =
        Stream.of(statement.shortcomings(), statement.burden(), statement.outside())
            .flatMap(List::stream)
            .map(Accessibility.Limit::content)
            .toList();
    add(own("accessibility"), statement.evaluation());
    add(own("accessibility"), limits.toArray(String[]::new));
  }
}
