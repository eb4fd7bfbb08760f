package se.utfall.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Indicator;
import se.utfall.model.Picture;
import se.utfall.model.Site;
import se.utfall.model.Survey;

/**
 * The languages that a site is in, seen from one of them: how to get from a page to the same page
 * in another.
 *
 * @param own the version that the page belongs to
 * @param all every version, the main one first
 * @param indicators the own version's indicators by those of the main one
 */
public record Versions(Version own, List<Version> all, Map<Indicator, Indicator> indicators) {
  /** The names of the keys of the addresses of the site's own pages. */
  static final List<String> OWN_PAGES =
      List.of(
          "method",
          "register",
          "boards",
          "news",
          "corrections",
          "accessibility",
          "editions",
          "find");

  /** One of a site's versions among all of them. */
  public static Versions of(Version own, List<Version> all) {
    return new Versions(own, all, own.isMain() ? Map.of() : indicators(all.get(0), own));
  }

  /** A site in one language. */
  static Versions single(Site site, Language language) {
    Version own = Version.main(site, language);
    return new Versions(own, List.of(own), Map.of());
  }

  /** Two versions of a site have the same parts in the same order. */
  @SuppressWarnings("IdentityHashMapUsage") // what claims are held against are these very objects
  private static Map<Indicator, Indicator> indicators(Version main, Version own) {
    Map<Indicator, Indicator> indicators = new IdentityHashMap<>();
    List<Indicator> here = indicators(own.site()).toList();
    int[] i = {0};
    indicators(main.site()).forEach(original -> indicators.put(original, here.get(i[0]++)));
    return indicators;
  }

  private static Stream<Indicator> indicators(Site site) {
    return site.surveys().stream()
        .map(Survey::areas)
        .flatMap(List::stream)
        .map(Area::indicators)
        .flatMap(List::stream);
  }

  /** An area as it is in a version of the site. */
  static Optional<Area> area(Site site, Survey survey, Area area) {
    return site.surveys().stream()
        .filter(s -> s.slug().equals(survey.slug()))
        .flatMap(s -> s.areas().stream())
        .filter(a -> a.slug().equals(area.slug()))
        .findFirst();
  }

  /** An indicator that a claim was held against, in the words of this version. */
  Indicator here(Indicator indicator) {
    return Optional.ofNullable(indicators.get(indicator)).orElse(indicator);
  }

  boolean lacks(Address at) {
    return own.lacking().contains(at.path());
  }

  Version main() {
    return all.get(0);
  }

  private List<Version> others() {
    return all.stream().filter(version -> !version.prefix().equals(own.prefix())).toList();
  }

  /** The same page in the other languages, or what says that it is missing there. */
  List<Frame.Tongue> ways(Address at) {
    return others().stream().map(version -> way(version, at)).toList();
  }

  private Frame.Tongue way(Version other, Address at) {
    Language language = other.language();
    return new Frame.Tongue(language.text("language.name"), language.tag(), href(other, at));
  }

  /** The address of a page in another version, seen from the page in this one. */
  String href(Version other, Address at) {
    return at.toFile(own.up() + other.prefix() + path(other, at.path()));
  }

  /** A path as it is in another version: only the site's own pages have other addresses there. */
  private String path(Version other, String path) {
    return translated(own.language(), other.language(), path);
  }

  private static String translated(Language from, Language to, String path) {
    for (String name : OWN_PAGES) {
      String slug = from.text(name + ".address");
      if (path.startsWith(slug + "/")) {
        boolean letter = name.equals("find"); // the letters of another language are others
        return to.text(name + ".address") + (letter ? "/" : path.substring(slug.length()));
      }
    }
    return path;
  }

  /** A path that an editor has written as it is in the main language. */
  String localised(String path) {
    if (own.isMain()) {
      return path;
    }
    return own.site().pictures().stream()
            .map(Picture::path)
            .map(Setting::encoded)
            .anyMatch(path::equals)
        ? own.up() + path
        : translated(main().language(), own.language(), path);
  }

  /** Whether it is a page of one letter, which is not the same page in another language. */
  private boolean isLetter(Address at) {
    String find = own.language().text("find.address") + "/";
    return at.path().startsWith(find) && !at.path().equals(find);
  }

  /** The languages that a page is there in, with its addresses; none where it is in one only. */
  List<Frame.Alternate> alternates(Address at, String root) {
    List<Version> there =
        all.stream().filter(v -> !v.lacking().contains(path(v, at.path()))).toList();
    if (there.size() < 2 || lacks(at) || isLetter(at) || at.hostRoot().isPresent()) {
      return List.of();
    }
    List<Frame.Alternate> alternates = new ArrayList<>();
    for (Version version : there) {
      String address = root + version.prefix() + path(version, at.path());
      alternates.add(new Frame.Alternate(version.language().tag(), address));
    }
    alternates.add(new Frame.Alternate("x-default", alternates.get(0).href()));
    return alternates;
  }
}
