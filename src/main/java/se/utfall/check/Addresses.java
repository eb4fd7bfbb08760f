package se.utfall.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.utfall.model.OwnPage;
import se.utfall.model.OwnPage.Beneath;
import se.utfall.text.Nearest;
import se.utfall.text.Prose;
import se.utfall.text.Slug;

/**
 * Every address of the site that texts can link to, each with its anchors.
 *
 * @param unsure beginnings of addresses about which nothing is known, as reading them failed
 */
record Addresses(SortedMap<String, Set<String>> anchors, List<String> unsure) {
  static final String HOME = "/";

  /** The first parts of addresses that the site itself uses. */
  static final List<String> RESERVED =
      List.of("404", "assets", "data", "datasets", "index", "robots", "sitemap");

  /** The first parts of addresses that content can't have. */
  static List<String> taken(Draft draft) {
    Stream<String> own = draft.ownPages().stream().map(OwnPage::slug);
    return Stream.of(RESERVED.stream(), own, draft.also().stream())
        .flatMap(taken -> taken)
        .sorted()
        .toList();
  }

  static Addresses of(Draft draft) {
    SortedMap<String, Set<String>> anchors = new TreeMap<>();
    SitePages.of(draft)
        .forEach(page -> anchors.put(page.address(), new TreeSet<>(page.kind().anchors())));
    draft.ownPages().stream()
        .filter(OwnPage::made)
        .forEach(page -> anchors.put(address(page), new TreeSet<>(page.anchors())));
    draft.texts().stream().filter(Text::shown).forEach(text -> addHeadings(anchors, text));
    return new Addresses(anchors, unsure(draft));
  }

  private static void addHeadings(SortedMap<String, Set<String>> anchors, Text text) {
    Optional.ofNullable(anchors.get(text.page()))
        .ifPresent(all -> all.addAll(headings(text.prose())));
  }

  private static List<String> unsure(Draft draft) {
    return draft.areas().stream().filter(AreaDraft::faulty).map(AreaDraft::address).toList();
  }

  static String address(OwnPage page) {
    return HOME + page.slug() + "/";
  }

  /** The address of a page beneath one of the site's own. */
  static String page(Draft draft, Beneath beneath, String name) {
    return list(draft, beneath) + Slug.of(name) + "/";
  }

  /** The address of the page that lists news or boards; the folder's name where there is none. */
  static String list(Draft draft, Beneath beneath) {
    return draft.ownPages().stream()
        .filter(page -> page.beneath() == beneath)
        .findFirst()
        .map(Addresses::address)
        .orElseGet(() -> HOME + beneath.name().toLowerCase(Locale.ROOT) + "/");
  }

  static List<String> headings(Prose prose) {
    return prose.headings().stream().map(Prose.Heading::id).toList();
  }

  boolean lacks(String address) {
    return !anchors.containsKey(address) && unsure.stream().noneMatch(address::startsWith);
  }

  /** The page that was probably meant: one at the same depth. */
  Optional<String> near(String address) {
    long depth = depth(address);
    return Nearest.to(
        address, anchors.keySet().stream().filter(page -> depth(page) == depth).toList());
  }

  private static long depth(String address) {
    return Stream.of(address.split("/")).filter(part -> !part.isEmpty()).count();
  }

  /** The anchors of a page; none are known of a page that is not there. */
  Optional<Set<String>> of(String address) {
    return Optional.ofNullable(anchors.get(address));
  }
}
