package se.utfall.page;

import java.util.ArrayList;
import java.util.List;

/** Puts links into sentences: a text's slot {@code {names}} becomes a list of them. */
final class Sentences {
  private static final String SLOT = "names";

  /** The most names that a sentence lists before it counts the rest. */
  private static final int MOST = 5;

  private final Setting setting;

  Sentences(Setting setting) {
    this.setting = setting;
  }

  /** A link and what follows it, possibly nothing. */
  record Named(Link link, String after) {}

  /** Those of a list that a sentence names: all, or five where at least two are left out. */
  static <T> List<T> shown(List<T> all) {
    return all.size() > MOST + 1 ? all.subList(0, MOST) : all;
  }

  /** "Bland de 25 procent bästa: A, B och C."; beyond six, how many more, linked to them all. */
  Sentence listing(String key, List<Named> names, String all, String... slots) {
    List<Named> shown = new ArrayList<>(shown(names));
    int more = names.size() - shown.size();
    if (more > 0) {
      String rest = setting.text("points.rest", "n", setting.language().number(more));
      shown.add(new Named(Link.inside(rest, all), ""));
    }
    return filled(key, shown, slots);
  }

  /** A text with one link in its slot. */
  Sentence with(String key, Sentence.Part name, String... slots) {
    return sentence(setting.language().around(key, SLOT, slots), List.of(name));
  }

  /** A text with all the links in its slot. */
  Sentence filled(String key, List<Named> names, String... slots) {
    List<Sentence.Part> list = new ArrayList<>();
    String and = setting.text("list.last", "first", "", "last", "");
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        list.add(Sentence.Part.words(i == names.size() - 1 ? and : ", "));
      }
      list.add(Sentence.Part.link(names.get(i).link()));
      list.add(Sentence.Part.words(names.get(i).after()));
    }
    return sentence(setting.language().around(key, SLOT, slots), list);
  }

  private static Sentence sentence(Language.Around text, List<Sentence.Part> inside) {
    List<Sentence.Part> parts = new ArrayList<>();
    parts.add(Sentence.Part.words(text.before()));
    parts.addAll(inside);
    parts.add(Sentence.Part.words(text.after()));
    return new Sentence(parts.stream().filter(part -> !part.words().isEmpty()).toList());
  }
}
