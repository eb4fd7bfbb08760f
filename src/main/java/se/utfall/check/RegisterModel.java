package se.utfall.check;

import java.util.List;
import java.util.Optional;
import se.utfall.content.Field;
import se.utfall.content.RegisterFile;
import se.utfall.content.RegisterFile.DecisionEntry;
import se.utfall.content.RegisterFile.ModelEntry;
import se.utfall.model.Board;
import se.utfall.model.Register;
import se.utfall.model.Rhythm;
import se.utfall.model.Source;

/** The model of a register without faults. */
record RegisterModel(Boards boards) {

  Register of(RegisterFile file) {
    return new Register(
        file.title().get(),
        file.summary().get(),
        file.updated().get(),
        decision(file.decision()),
        boards.all(),
        file.models().stream().map(this::model).toList());
  }

  private static Optional<Source> decision(DecisionEntry entry) {
    return entry
        .title()
        .value()
        .map(title -> new Source(title, entry.url().value(), Optional.empty()));
  }

  private Register.FollowUp model(ModelEntry entry) {
    return new Register.FollowUp(
        entry.id().get(),
        entry.title().get(),
        entry.content().get(),
        entry.purpose().get(),
        new Rhythm(
            frequency(entry.frequency().get()), entry.frequencyNote().value(), Optional.empty()),
        IndicatorModel.one(
            Register.Comparability.values(), Register.Comparability::id, entry.comparable().get()),
        named(entry.boards()),
        named(entry.with()),
        entry.others().value());
  }

  static Rhythm.Frequency frequency(String word) {
    return IndicatorModel.one(Rhythm.Frequency.values(), Rhythm.Frequency::id, word);
  }

  private List<Board> named(List<Field<String>> ids) {
    return ids.stream().map(id -> boards.of(id.get())).toList();
  }
}
