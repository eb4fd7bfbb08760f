package se.utfall.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utfall.page.Boards.Placed;
import se.utfall.text.Foreign;

/**
 * All indicators by name, letter by letter. A letter with very many is in several parts, none of
 * which is too long for a page.
 */
record FindIndex(List<Part> parts) {
  /** So many stand on one page and can be filtered there; more are spread over pages of letters. */
  static final int ON_ONE_PAGE = 300;

  static final int LONGEST_PART = 400;

  /**
   * The indicators of a letter, or some of them.
   *
   * @param letter as a heading has it; absent for names that begin with something else
   * @param number from 1, where a letter has {@code of} parts
   */
  record Part(Optional<String> letter, int number, int of, List<Placed> indicators) {}

  /** An indicator with what it is sorted by. */
  private record Sorted(String key, Placed placed) {}

  static FindIndex of(Setting setting) {
    Alphabet alphabet = new Alphabet(setting.text("find.letters"));
    List<Sorted> all =
        Boards.placed(setting.site())
            .map(
                placed ->
                    new Sorted(alphabet.key(Foreign.plain(placed.indicator().title())), placed))
            .sorted(Comparator.comparing(Sorted::key)) // stable: else as surveys have them
            .toList();
    List<Part> parts = new ArrayList<>();
    int from = 0;
    while (from < all.size()) {
      Optional<String> letter = alphabet.letter(all.get(from).key());
      int to = from;
      while (to < all.size() && alphabet.letter(all.get(to).key()).equals(letter)) {
        to++;
      }
      add(parts, letter, all.subList(from, to));
      from = to;
    }
    return new FindIndex(parts);
  }

  private static void add(List<Part> parts, Optional<String> letter, List<Sorted> sorted) {
    List<Placed> all = sorted.stream().map(Sorted::placed).toList();
    int of = (all.size() + LONGEST_PART - 1) / LONGEST_PART;
    for (int i = 0; i < of; i++) {
      int to = Math.min(all.size(), (i + 1) * LONGEST_PART);
      parts.add(new Part(letter, i + 1, of, all.subList(i * LONGEST_PART, to)));
    }
  }

  int size() {
    return parts.stream().mapToInt(part -> part.indicators().size()).sum();
  }

  boolean isOnOnePage() {
    return size() <= ON_ONE_PAGE;
  }
}
