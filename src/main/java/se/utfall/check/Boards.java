package se.utfall.check;

import java.util.List;
import java.util.Optional;
import se.utfall.content.RegisterFile;
import se.utfall.model.Board;
import se.utfall.text.Slug;

/** The boards that the register names, by their abbreviations. */
record Boards(List<Board> all) {

  static Boards of(Optional<RegisterFile> register) {
    return new Boards(
        register.map(RegisterFile::boards).orElse(List.of()).stream().map(Boards::board).toList());
  }

  private static Board board(RegisterFile.BoardEntry entry) {
    String name = entry.name().get();
    return new Board(
        entry.id().get(),
        Slug.of(name),
        name,
        entry
            .kind()
            .value()
            .map(word -> IndicatorModel.one(Board.Kind.values(), Board.Kind::id, word))
            .orElse(Board.Kind.BOARD));
  }

  /** The board of an abbreviation that has been checked. */
  Board of(String id) {
    return all.stream()
        .filter(board -> board.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unreported board " + id));
  }
}
