package se.utfall.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What a link inside the site points at, as written: a path, absolute or relative, or none, and an
 * anchor after {@code #}, or none.
 */
record Target(String path, Optional<String> anchor) {

  static Target of(String written) {
    int hash = written.indexOf('#');
    return hash < 0
        ? new Target(written, Optional.empty())
        : new Target(written.substring(0, hash), Optional.of(written.substring(hash + 1)));
  }

  /** The address that a browser goes to from a page, unless it leads out of the site. */
  Optional<String> from(String page) {
    if (path.contains("//")) {
      return Optional.empty();
    }
    List<String> parts = List.of((path.startsWith("/") ? path : page + path).split("/", -1));
    Deque<String> address = new ArrayDeque<>();
    for (String part : parts) {
      if (part.equals("..") && address.pollLast() == null) {
        return Optional.empty();
      }
      if (!List.of("", ".", "..").contains(part)) {
        address.addLast(part);
      }
    }
    boolean folder = List.of("", ".", "..").contains(parts.get(parts.size() - 1));
    return Optional.of(joined(address, folder));
  }

  private static String joined(Deque<String> parts, boolean folder) {
    return parts.isEmpty() ? "/" : "/" + String.join("/", parts) + (folder ? "/" : "");
  }
}
