package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.model.News;
import se.utfall.model.Survey;

/** Makes the pages of news, their list and the feed. */
final class NewsComposer {
  private static final int BELOW_TITLE = 2;

  private final Setting setting;
  private final Shared shared;

  NewsComposer(Setting setting) {
    this.setting = setting;
    this.shared = new Shared(setting);
  }

  NewsListPage list() {
    Address at = setting.news();
    String heading = setting.text("news.heading");
    String summary = setting.text("news.summary", "publisher", setting.publisher());
    return new NewsListPage(
        setting.frame(at, List.of(heading), summary, List.of(setting.home(at))),
        at.file(),
        heading,
        summary,
        items(setting.site().news(), at),
        setting.feedFile().flatMap(this::feed));
  }

  NewsPage compose(News news) {
    Address at = setting.news(news);
    String date = setting.format().date(news.date());
    Optional<Verification> verification =
        new Verifications(setting).of(news.prose(), at, Optional.empty());
    return new NewsPage(
        setting
            .frame(at, List.of(news.title(), date), news.summary(), crumbs(at))
            .with(verification),
        at.file(),
        news.title(),
        List.of(kind(news), date),
        news.summary(),
        setting.markup(news.prose(), at, BELOW_TITLE),
        verification,
        new About(facts(news, at), neighbours(news, at)).changed(news.date()));
  }

  /** News as lists show them, seen from a page. */
  List<NewsItem> items(List<News> news, Address at) {
    return news.stream().map(n -> item(n, at)).toList();
  }

  private NewsItem item(News news, Address at) {
    return new NewsItem(
        Link.inside(news.title(), at.to(setting.news(news))),
        setting.format().date(news.date()),
        kind(news),
        news.summary());
  }

  private String kind(News news) {
    return setting.text("news.kind." + news.kind().id());
  }

  private List<Link> crumbs(Address at) {
    return List.of(
        setting.home(at), Link.inside(setting.text("news.heading"), at.to(setting.news())));
  }

  private List<Fact> facts(News news, Address at) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of(setting.text("news.date"), setting.format().date(news.date())));
    facts.add(Fact.of(setting.text("contact"), news.contact()));
    survey(news)
        .map(s -> Link.inside(s.title(), at.to(Shared.address(s))))
        .ifPresent(link -> facts.add(new Fact(setting.text("news.survey"), "", Optional.of(link))));
    return facts;
  }

  private Optional<Survey> survey(News news) {
    return setting.site().surveys().stream()
        .filter(survey -> news.survey().filter(survey.slug()::equals).isPresent())
        .findFirst();
  }

  private List<About.Neighbour> neighbours(News news, Address at) {
    Link up = Link.inside(setting.text("news.all"), at.to(setting.news()));
    return shared.neighbours(
        up, setting.site().news(), news, n -> Link.inside(n.title(), at.to(setting.news(n))));
  }

  private Optional<Feed> feed(String file) {
    return setting.absolute(file).map(self -> feed(file, self));
  }

  private Feed feed(String file, String self) {
    List<News> news = setting.told();
    return new Feed(
        file,
        setting.language().tag(),
        self,
        address(setting.news()),
        setting.text("news.feed", "publisher", setting.publisher()),
        setting.text("news.summary", "publisher", setting.publisher()),
        Feed.instant(news.get(0).date()),
        setting.publisher(),
        news.stream().map(this::entry).toList());
  }

  private Feed.Entry entry(News news) {
    String address = address(setting.news(news));
    return Feed.Entry.of(
        address,
        address,
        news.title(),
        Feed.instant(news.date()),
        news.summary(),
        kind(news),
        news.kind().id());
  }

  private String address(Address page) {
    return setting.absolute(page.path()).orElseThrow();
  }
}
