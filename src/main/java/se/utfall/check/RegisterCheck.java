package se.utfall.check;

import java.util.Comparator;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.RegisterFile;
import se.utfall.content.RegisterFile.ModelEntry;
import se.utfall.content.SurveyFile;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** Whoever names a board or a model names one of the register, and each once. */
final class RegisterCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    RegisterDraft register = draft.register();
    if (register.file().isEmpty()) {
      missing(draft, findings);
      return;
    }
    boards(draft).forEach(board -> register.boards().require(board, Rule.BOARD_UNKNOWN, findings));
    models(draft).forEach(model -> register.models().require(model, Rule.MODEL_UNKNOWN, findings));
    register.file().ifPresent(file -> check(file, register.boards(), findings));
  }

  private static void check(RegisterFile file, Declared boards, Diagnostics findings) {
    FirstPlaces titles = new FirstPlaces(Rule.MODEL_TWICE, findings);
    for (ModelEntry model : file.models()) {
      titles.add(model.title());
      FirstPlaces responsible = new FirstPlaces(Rule.BOARD_TWICE, findings);
      FirstPlaces with = new FirstPlaces(Rule.BOARD_TWICE, findings);
      model.boards().forEach(responsible::add);
      model.with().forEach(with::add);
      Stream.concat(model.boards().stream(), model.with().stream())
          .forEach(board -> boards.require(board, Rule.BOARD_UNKNOWN, findings));
    }
  }

  /** Only the first place is reported: there is one thing to do about all of them. */
  private static void missing(Draft draft, Diagnostics findings) {
    Stream.concat(boards(draft), models(draft))
        .filter(field -> field.value().isPresent() && !draft.register().faulty())
        .min(Comparator.comparing(Field::at))
        .ifPresent(field -> findings.add(field.at(), Rule.REGISTER_MISSING, field.get()));
  }

  private static Stream<Field<String>> boards(Draft draft) {
    return draft.indicators().stream().map(indicator -> indicator.entry().board());
  }

  private static Stream<Field<String>> models(Draft draft) {
    return draft.surveys().stream()
        .flatMap(survey -> survey.folder().survey().stream())
        .map(SurveyFile::model);
  }
}
