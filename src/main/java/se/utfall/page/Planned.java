package se.utfall.page;

import java.util.function.Supplier;

/**
 * A page that is yet to be made, so that not all need be in memory at once.
 *
 * @param file that the page becomes, from the root of its version of the site
 */
public record Planned(String file, Supplier<Page> page) {
  static Planned at(Address at, Supplier<Page> page) {
    return new Planned(at.file(), page);
  }
}
