package se.utfall.content;

import java.time.LocalDate;
import java.util.List;

/** What {@code register.yaml} says: the boards, and the decided models for following up quality. */
public record RegisterFile(
    String path,
    Field<String> title,
    Field<String> summary,
    Field<LocalDate> updated,
    DecisionEntry decision,
    List<BoardEntry> boards,
    List<ModelEntry> models) {

  /** The decision that the register rests on; {@code title} is absent where there is none. */
  public record DecisionEntry(Field<String> title, Field<String> url) {}

  /** A board, company or region; {@code id} is its abbreviation. */
  public record BoardEntry(Field<String> id, Field<String> name, Field<String> kind) {}

  /**
   * One model; {@code id} is what a survey's {@code model} names, boards are named by their ids.
   */
  public record ModelEntry(
      Field<String> id,
      Field<String> title,
      Field<String> content,
      Field<String> purpose,
      Field<String> frequency,
      Field<String> frequencyNote,
      Field<String> comparable,
      List<Field<String>> boards,
      List<Field<String>> with,
      Field<String> others) {}
}
