package se.utfall.page;

import java.util.Optional;

/**
 * A page's place in the site: its path from the site's root, empty for the home page, else ending
 * in a slash ("kkik/barn-och-unga/"). Links between pages are relative, so that a site works from
 * any folder.
 *
 * @param hostRoot for a page that is shown at any depth: the site's root on its host ("/"), from
 *     which its links then start
 */
public record Address(String path, Optional<String> hostRoot) {
  public static final Address HOME = new Address("", Optional.empty());

  /** The address of the page for addresses that lead nowhere. */
  static Address anywhere(String hostRoot) {
    return new Address("", Optional.of(hostRoot));
  }

  /** The place of a page's address as editors write it, "/kkik/barn-och-unga/". */
  static Address of(String written) {
    return new Address(written.substring(1), Optional.empty());
  }

  public Address child(String slug) {
    return new Address(path + slug + "/", hostRoot);
  }

  /** The file that answers for this address. */
  public String file() {
    return path + "index.html";
  }

  private String root() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /** From this page to another: never empty, "./" for itself at the root. */
  public String to(Address other) {
    return toFile(other.path);
  }

  /** From this page to a file of the site, given by its path from the root. */
  public String toFile(String file) {
    if (hostRoot.isPresent()) {
      return hostRoot.get() + file;
    }
    if (file.startsWith(path) && !path.isEmpty()) {
      String rest = file.substring(path.length());
      return rest.isEmpty() ? "./" : rest;
    }
    String address = root() + file;
    return address.isEmpty() ? "./" : address;
  }

  /** An internal target as editors write it ("/kkik/#resultat", "#ord", "../x/") seen from here. */
  public String resolve(String target) {
    return target.startsWith("/") ? toFile(target.substring(1)) : target;
  }
}
