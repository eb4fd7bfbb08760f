package se.utfall.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import se.utfall.page.FindIndex.Part;

/** Makes the page that finds an indicator, and those of letters where there are very many. */
final class FindComposer {
  private static final String PIECE = "nyckeltal.json";

  /** Letters whose plain form is another letter, as addresses have them. */
  private static final Map<String, String> PLAIN = Map.of("å", "aa", "ä", "ae", "ö", "oe");

  private final Setting setting;
  private final FindIndex index;
  private final FindEntries entries;

  FindComposer(Setting setting) {
    this.setting = setting;
    this.index = FindIndex.of(setting);
    this.entries = new FindEntries(setting);
  }

  /** Nothing where there is nothing to find. */
  List<Planned> pages() {
    List<Planned> pages = new ArrayList<>();
    if (index.size() > 0) {
      pages.add(Planned.at(setting.find(), this::find));
    }
    if (!index.isOnOnePage()) {
      index.parts().forEach(part -> pages.add(Planned.at(address(part), () -> letter(part))));
    }
    return pages;
  }

  private FindPage find() {
    Address at = setting.find();
    String heading = setting.text("find.heading");
    String summary = setting.language().count("find.summary", index.size(), "all", whole());
    boolean whole = index.isOnOnePage();
    return new FindPage(
        setting.frame(at, List.of(heading), summary, List.of(setting.home(at))),
        at.file(),
        heading,
        summary,
        at.toFile(setting.script()),
        letters(at),
        whole ? groups(at) : List.of(),
        whole
            ? List.of()
            : index.parts().stream().map(part -> at.toFile(address(part).path() + PIECE)).toList(),
        entries.synonyms(),
        about(List.of()));
  }

  private List<FindPage.Group> groups(Address at) {
    return index.parts().stream()
        .map(
            part -> new FindPage.Group(anchor(part), name(part), entries.of(part.indicators(), at)))
        .toList();
  }

  private FindLetterPage letter(Part part) {
    Address at = address(part);
    String heading = setting.text("find.letter", "letter", name(part));
    String summary =
        setting.text(
            "find.letter.summary",
            "first",
            part.indicators().get(0).indicator().title(),
            "last",
            part.indicators().get(part.indicators().size() - 1).indicator().title());
    Link up = Link.inside(setting.text("find.heading"), at.to(setting.find()));
    return new FindLetterPage(
        setting.frame(at, List.of(heading), summary, List.of(setting.home(at), up)),
        at.file(),
        heading,
        summary,
        letters(at),
        entries.of(part.indicators(), at),
        new FindLetterPage.Piece(at.path() + PIECE, entries.of(part.indicators(), setting.find())),
        about(new Shared(setting).neighbours(up, index.parts(), part, link(at))));
  }

  private Function<Part, Link> link(Address at) {
    return part ->
        Link.inside(setting.text("find.letter", "letter", name(part)), at.to(address(part)));
  }

  private About about(List<About.Neighbour> neighbours) {
    return new About(
        List.of(setting.contactFact(), setting.updated(setting.site().updated())), neighbours);
  }

  private List<FindPage.Letter> letters(Address at) {
    boolean whole = index.isOnOnePage();
    return index.parts().stream()
        .map(
            part ->
                new FindPage.Letter(name(part), whole ? "#" + anchor(part) : at.to(address(part))))
        .toList();
  }

  /** "A", or "A 2" where the letter has several parts. */
  private String name(Part part) {
    String letter = part.letter().orElseGet(() -> setting.text("find.letter.other"));
    return part.of() == 1
        ? letter
        : setting.text("find.letter.part", "letter", letter, "n", Integer.toString(part.number()));
  }

  private String anchor(Part part) {
    return "bokstav-" + slug(part);
  }

  private Address address(Part part) {
    return setting.find().child(slug(part));
  }

  private String slug(Part part) {
    String letter = part.letter().map(l -> l.toLowerCase(Locale.ROOT)).orElse("0");
    String plain = PLAIN.getOrDefault(letter, letter);
    return part.number() == 1 ? plain : plain + "-" + part.number();
  }

  private String whole() {
    return setting.format().number(BigDecimal.valueOf(index.size()), 0);
  }
}
