package se.utfall.page;

import java.util.Comparator;
import java.util.List;
import se.utfall.model.Article;

/** The pages in the publisher's own words, in the order that they have in lists. */
final class OwnPages {
  private final Setting setting;

  OwnPages(Setting setting) {
    this.setting = setting;
  }

  static Address address(Article article) {
    return Address.HOME.child(article.slug());
  }

  /** By the places that they are given, and those without a place last, by their names. */
  List<Article> all() {
    Alphabet alphabet = new Alphabet(setting.text("find.letters"));
    return setting.site().articles().stream()
        .sorted(
            Comparator.<Article>comparingInt(article -> article.order().orElse(Integer.MAX_VALUE))
                .thenComparing(article -> alphabet.key(article.title())))
        .toList();
  }

  /** Those that are there in the language, with what they are about. */
  List<Described> described(Address at) {
    return readable().stream()
        .map(article -> new Described(link(article, at), article.summary().orElse("")))
        .toList();
  }

  /** The ways on from one of them, where there is nothing else to come from. */
  List<About.Neighbour> neighbours(Article article) {
    Address at = address(article);
    return setting.site().isOwnPages()
        ? new Shared(setting)
            .neighbours(setting.home(at), readable(), article, other -> link(other, at))
        : List.of();
  }

  private List<Article> readable() {
    return all().stream().filter(article -> !setting.versions().lacks(address(article))).toList();
  }

  private static Link link(Article article, Address at) {
    return Link.inside(article.title(), at.to(address(article)));
  }
}
