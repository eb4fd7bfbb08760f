package se.utfall.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.RegisterFile;
import se.utfall.content.RegisterFile.BoardEntry;
import se.utfall.content.RegisterFile.ModelEntry;
import se.utfall.content.SurveyFile;
import se.utfall.model.Board;

/**
 * The register as written, with the boards and models that it declares.
 *
 * @param faulty whether parts of it, or all, may have been lost in reading
 */
record RegisterDraft(
    Optional<RegisterFile> file, boolean faulty, Declared boards, Declared models) {

  static RegisterDraft of(Optional<RegisterFile> file, Set<String> faultyPaths) {
    boolean faulty = faultyPaths.stream().anyMatch(path -> path.matches("(.*/)?register[.][a-z]+"));
    return new RegisterDraft(
        file,
        faulty,
        Declared.of(boards(file).stream().map(BoardEntry::id).toList(), faulty),
        Declared.of(models(file).stream().map(ModelEntry::id).toList(), faulty));
  }

  private static List<BoardEntry> boards(Optional<RegisterFile> file) {
    return file.map(RegisterFile::boards).orElse(List.of());
  }

  private static List<ModelEntry> models(Optional<RegisterFile> file) {
    return file.map(RegisterFile::models).orElse(List.of());
  }

  /** The boards, companies and regions that models name. */
  Stream<Field<String>> ofModels() {
    return models(file).stream()
        .flatMap(model -> Stream.concat(model.boards().stream(), model.with().stream()));
  }

  /** The names of those with a page: every board, and whoever else is referred to. */
  Stream<String> withPages(Stream<Field<String>> referred) {
    List<String> ids = referred.flatMap(field -> field.value().stream()).toList();
    return boards(file).stream()
        .filter(board -> isBoard(board) || board.id().value().filter(ids::contains).isPresent())
        .flatMap(board -> board.name().value().stream());
  }

  private static boolean isBoard(BoardEntry board) {
    return board.kind().value().filter(kind -> !kind.equals(Board.Kind.BOARD.id())).isEmpty();
  }

  /** How often a survey recurs: as it says itself, or else its model. */
  Optional<String> frequency(SurveyFile survey) {
    return survey
        .frequency()
        .value()
        .or(() -> model(survey.model().value()).flatMap(model -> model.frequency().value()));
  }

  Optional<ModelEntry> model(Optional<String> id) {
    return models(file).stream()
        .filter(model -> id.isPresent() && model.id().value().equals(id))
        .findFirst();
  }
}
