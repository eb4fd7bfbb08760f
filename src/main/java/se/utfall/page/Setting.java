package se.utfall.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.utfall.claim.Ledger;
import se.utfall.claim.Reading;
import se.utfall.model.Board;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.News;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.text.PictureSize;
import se.utfall.text.Prose;

/**
 * What every page of a site shares: the site itself, its language, and the files that all pages ask
 * for.
 *
 * @param ledger what the data say to the statements in its texts
 * @param style the style sheet's path from the site's root
 * @param icon the icon's path from the site's root
 * @param script the path from the site's root of the script of the one page that has one
 * @param versions the languages that the site is in
 */
public record Setting(
    Site site,
    Ledger ledger,
    Language language,
    Format format,
    String style,
    String icon,
    String script,
    Versions versions) {
  /** A site in one language. */
  public static Setting of(
      Site site, Ledger ledger, Language language, String style, String icon, String script) {
    return of(Versions.single(site, language), ledger, style, icon, script);
  }

  /** One of the versions of a site. */
  public static Setting of(
      Versions versions, Ledger ledger, String style, String icon, String script) {
    Version own = versions.own();
    return new Setting(
        own.site(),
        ledger,
        own.language(),
        new Format(own.language()),
        own.up() + style,
        own.up() + icon,
        own.up() + script,
        versions);
  }

  String text(String key, String... slots) {
    return language.text(key, slots);
  }

  /** "2017, 2019 och 2021". */
  String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : text(
            "list.last",
            "first",
            String.join(", ", words.subList(0, last)),
            "last",
            words.get(last));
  }

  /** The name of the municipality in tables and sentences. */
  String own() {
    return site.publisher().shortName();
  }

  /** The address of the page on how figures are treated. */
  Address method() {
    return Address.HOME.child(text("method.address"));
  }

  /** The address of the page that finds an indicator. */
  Address find() {
    return Address.HOME.child(text("find.address"));
  }

  /** The address of the accessibility statement. */
  Address accessibility() {
    return Address.HOME.child(text("accessibility.address"));
  }

  /** The address of the page of corrections. */
  Address corrections() {
    return Address.HOME.child(text("corrections.address"));
  }

  /** The path of their feed; there is one if there are corrections and a base address. */
  Optional<String> correctionsFeed() {
    return base()
        .filter(base -> !site.corrections().isEmpty())
        .map(base -> corrections().path() + "atom.xml");
  }

  /** The address of the register of models. */
  Address register() {
    return Address.HOME.child(text("register.address"));
  }

  /** The address of the list of boards. */
  Address boards() {
    return Address.HOME.child(text("boards.address"));
  }

  Address board(Board board) {
    return boards().child(board.slug());
  }

  /** The address of the list of news. */
  Address news() {
    return Address.HOME.child(text("news.address"));
  }

  Address news(News news) {
    return news().child(news.slug());
  }

  /** The news that are there in this language. */
  List<News> told() {
    return site.news().stream().filter(one -> !versions.lacks(news(one))).toList();
  }

  /** The feed's path from the site's root; there is one if there is news and a base address. */
  Optional<String> feedFile() {
    return base().filter(base -> !told().isEmpty()).map(base -> news().path() + "atom.xml");
  }

  /** The path of the feed of results; there is one if there are figures and a base address. */
  Optional<String> resultsFeed() {
    return base()
        .filter(base -> site.surveys().stream().anyMatch(this::hasResults))
        .map(base -> "atom.xml");
  }

  private boolean hasResults(Survey survey) {
    return !versions.lacks(Shared.address(survey)) && ResultsFeed.hasFigures(survey);
  }

  /** The absolute address of a file of the site, when the site knows its own. */
  Optional<String> absolute(String file) {
    return base().map(base -> base + file);
  }

  Frame frame(Address at, List<String> titles, String description, List<Link> crumbs) {
    return frame(at, titles, description, crumbs, Optional.empty());
  }

  Frame frame(
      Address at, List<String> titles, String description, List<Link> crumbs, Optional<Card> card) {
    Menu menu = new Menu(this);
    return new Frame(
        language.tag(),
        at.to(Address.HOME),
        String.join(" – ", Stream.concat(titles.stream(), Stream.of(publisher())).toList()),
        description,
        canonical(at),
        at.toFile(style),
        at.toFile(icon),
        feeds(at),
        Optional.empty(),
        publisher(),
        site.tagline().orElse(""),
        site.look().logo().map(name -> logo(name, at)),
        versions.ways(at),
        root().map(root -> versions.alternates(at, root)).orElse(List.of()),
        menu.head(at),
        crumbs,
        contact(),
        menu.foot(at),
        new KeptPages(this).notice(at),
        sharing(at, titles.stream().findFirst().orElse(publisher()), card));
  }

  private Frame.Logo logo(String name, Address at) {
    return new Frame.Logo(
        at.toFile(versions.own().up() + encoded(name)),
        site.size(name).map(size -> Integer.toString(size.width())).orElse(""),
        site.size(name).map(size -> Integer.toString(size.height())).orElse(""));
  }

  private Sharing sharing(Address at, String title, Optional<Card> card) {
    String type = at.equals(Address.HOME) ? "website" : "article";
    return new Sharing(title, type, site.title(), text("sharing.locale"), base().orElse(""), card);
  }

  /** The ways to the feeds of what a page is about: all from the home page, else one or none. */
  private List<Link> feeds(Address at) {
    boolean home = at.equals(Address.HOME);
    Stream<Optional<Link>> feeds =
        Stream.of(
            resultsFeed()
                .filter(file -> home || isSurvey(at))
                .map(file -> feed(file, "results.feed", at)),
            feedFile()
                .filter(file -> home || at.path().startsWith(news().path()))
                .map(file -> feed(file, "news.feed", at)),
            correctionsFeed()
                .filter(file -> home || at.equals(corrections()))
                .map(file -> feed(file, "corrections.feed", at)));
    return feeds.flatMap(Optional::stream).toList();
  }

  private boolean isSurvey(Address at) {
    return site.surveys().stream().anyMatch(survey -> at.equals(Shared.address(survey)));
  }

  private Link feed(String file, String key, Address at) {
    return Link.inside(text(key, "publisher", publisher()), at.toFile(file));
  }

  /** The absolute address of a page, when the site knows its own. */
  Optional<String> canonical(Address at) {
    return base()
        .filter(base -> at.hostRoot().isEmpty() && !versions.lacks(at) && !isMoved(at))
        .map(base -> base + at.path());
  }

  private boolean isMoved(Address at) {
    return site.redirects().stream().anyMatch(redirect -> redirect.from().equals("/" + at.path()));
  }

  /** Where the site begins on its host: the path of its base address, or the host's root. */
  String hostRoot() {
    return base()
        .map(base -> base.substring(base.indexOf('/', base.indexOf("//") + 2)))
        .orElse("/");
  }

  /** The absolute address at which the own language begins. */
  private Optional<String> base() {
    return root().map(root -> root + versions.own().prefix());
  }

  private Optional<String> root() {
    return site.baseUrl().map(base -> base.endsWith("/") ? base : base + "/");
  }

  Link home(Address from) {
    return Link.inside(text("home"), from.to(Address.HOME));
  }

  /**
   * An editor's text as markup, its links seen from this page and its highest headings of the given
   * level, its figures from the data.
   */
  Markup markup(Prose prose, Address at, int level) {
    return new Markup(
        prose.html(
            new Prose.Writing(
                level,
                places(at),
                text("external"),
                text("table.scroll"),
                text("code.scroll"),
                new SpokenText(this, prose))));
  }

  private Prose.Places places(Address at) {
    return new Prose.Places() {
      @Override
      public String address(String target) {
        return resolve(at, target);
      }

      @Override
      public Optional<PictureSize> size(String target) {
        return site.size(target.replaceFirst("^/", ""));
      }
    };
  }

  private String resolve(Address at, String target) {
    return target.startsWith("/")
        ? at.resolve("/" + versions.localised(new KeptPages(this).path(target.substring(1))))
        : target;
  }

  /** The name of an indicator's comparison in this language. */
  Optional<String> comparison(String id, Reading reading) {
    return reading.indicator().map(versions::here).stream()
        .flatMap(indicator -> indicator.comparisons().stream())
        .map(Indicator.Series::comparison)
        .filter(comparison -> comparison.id().equals(id))
        .map(Comparison::name)
        .findFirst();
  }

  /** Where what is not there in the own language can be read, if the main language has it. */
  Optional<Frame.Tongue> elsewhere(Address at, String anchor, Predicate<Site> there) {
    Version main = versions.main();
    return Optional.of(main)
        .filter(m -> !versions.own().isMain() && there.test(m.site()))
        .map(m -> inMain(versions.href(m, at) + anchor));
  }

  /** A way to the main language, named in the own one. */
  Frame.Tongue inMain(String href) {
    Language main = versions.main().language();
    String name =
        language.find("language.called." + main.tag()).orElseGet(() -> main.text("language.name"));
    return new Frame.Tongue(text("language.read", "language", name), main.tag(), href);
  }

  Fact updated(LocalDate date) {
    return Fact.of(text("updated"), format.date(date));
  }

  Fact contactFact() {
    Frame.ContactView contact = contact();
    return new Fact(text("contact"), contact.function(), contact.ways().stream().findFirst());
  }

  String publisher() {
    return site.publisher().name();
  }

  private Frame.ContactView contact() {
    Site.Contact contact = site.contact();
    String web = text("contact.web", "publisher", publisher());
    List<Link> ways =
        Stream.of(
                contact.email().map(email -> Link.inside(email, "mailto:" + email)),
                contact.phone().map(Setting::phone),
                contact.url().map(url -> Link.outside(web, url)))
            .flatMap(Optional::stream)
            .toList();
    return new Frame.ContactView(contact.function(), ways);
  }

  /** A number that a touch dials. */
  static Link phone(String number) {
    return Link.inside(number, "tel:" + dialled(number));
  }

  /** The number as dialled: "+46 (0)33" has a zero only within the country. */
  static String dialled(String phone) {
    String abroad = phone.startsWith("+") ? phone.replace("(0)", "") : phone;
    return abroad.replaceAll("[^0-9+]", "");
  }

  /** A file's path as a part of an address: spaces and signs as browsers send them. */
  static String encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
