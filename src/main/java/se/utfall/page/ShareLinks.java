package se.utfall.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plain links with which readers tell others of a page; they load nothing and follow nobody. */
record ShareLinks(Setting setting) {

  /** None where the site does not know its own address. */
  List<Link> of(String title, Address at) {
    return setting.canonical(at).map(url -> links(title, url)).orElse(List.of());
  }

  private List<Link> links(String title, String url) {
    String there = encoded(url);
    return List.of(
        Link.outside(
            setting.text("share.facebook"),
            "https://www.facebook.com/sharer/sharer.php?u=" + there),
        Link.outside(
            setting.text("share.linkedin"),
            "https://www.linkedin.com/sharing/share-offsite/?url=" + there),
        Link.inside(
            setting.text("share.email"), "mailto:?subject=" + encoded(title) + "&body=" + there));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
