package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Board;
import se.utfall.model.Register.FollowUp;
import se.utfall.text.Slug;

/** Writes who answers for a model: names with links, or how many where there are many. */
final class Names {
  private static final int FEW = 3;

  private final Setting setting;

  Names(Setting setting) {
    this.setting = setting;
  }

  /** The anchor at which a model is described on the register's page. */
  static String anchor(FollowUp model) {
    return "modell-" + Slug.of(model.id());
  }

  /** "Kommunstyrelsen i samverkan med Grundskolenämnden och berörda nämnder". */
  List<Part> all(FollowUp model, Address at) {
    return joined(linked(model.responsible(), at), linked(model.with(), at), model.others());
  }

  /** The same, but of many boards only how many they are. */
  List<Part> shortened(FollowUp model, Address at) {
    String described = at.to(setting.register()) + "#" + anchor(model);
    return joined(
        few(model.responsible(), at, described), few(model.with(), at, described), model.others());
  }

  private List<Part> joined(List<Part> responsible, List<Part> with, Optional<String> others) {
    Stream<Part> words = others.stream().map(o -> Part.of(setting.language().inSentence(o)));
    List<Part> beside = Stream.concat(with.stream(), words).toList();
    if (responsible.isEmpty()) {
      return sentence(listed(beside));
    }
    List<Part> parts = new ArrayList<>(sentence(listed(responsible)));
    if (!beside.isEmpty()) {
      parts.add(Part.of(setting.text("names.with")));
      parts.addAll(listed(beside));
    }
    return parts;
  }

  private List<Part> few(List<Board> boards, Address at, String described) {
    return boards.size() <= FEW
        ? linked(boards, at)
        : List.of(Part.to(setting.list(counted(boards)), described));
  }

  /** "Tre nämnder" and "en region". */
  private List<String> counted(List<Board> boards) {
    return Stream.of(Board.Kind.values())
        .flatMap(
            kind -> {
              int n = (int) boards.stream().filter(b -> b.kind() == kind).count();
              String key = "board.count." + kind.id();
              return n == 0 ? Stream.empty() : Stream.of(setting.language().count(key, n));
            })
        .toList();
  }

  private List<Part> linked(List<Board> boards, Address at) {
    return boards.stream()
        .map(board -> Part.to(board.name(), at.to(setting.board(board))))
        .toList();
  }

  private List<Part> listed(List<Part> names) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        parts.add(Part.of(setting.text(i + 1 < names.size() ? "names.comma" : "names.last")));
      }
      parts.add(names.get(i));
    }
    return parts;
  }

  private static List<Part> sentence(List<Part> parts) {
    return parts.isEmpty()
        ? parts
        : Stream.concat(
                Stream.of(new Part(Language.sentence(parts.get(0).text()), parts.get(0).href())),
                parts.stream().skip(1))
            .toList();
  }
}
