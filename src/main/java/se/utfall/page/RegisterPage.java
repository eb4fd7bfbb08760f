package se.utfall.page;

import java.util.List;
import java.util.Optional;

/**
 * The register of models: who answers for each, what is published, what is due and what is late.
 *
 * @param values which indicators in a budget lack a value in time
 */
public record RegisterPage(
    Frame frame,
    String file,
    String heading,
    List<String> leads,
    String summary,
    String late,
    String rest,
    Optional<Sentence> values,
    List<ModelRow> models,
    List<Verdict> legend,
    List<Description> descriptions,
    List<String> time,
    List<Fact> facts,
    List<BoardName> boards,
    Link allBoards,
    About about)
    implements Page, Dated {

  @Override
  public String template() {
    return "register";
  }

  /** A model in full. */
  public record Description(String id, String name, List<Line> lines) {}

  /** A name and what it stands for, which may hold links. */
  public record Line(String name, List<Part> parts) {}

  /**
   * What an abbreviation stands for.
   *
   * @param kind that it is a company or a region, empty for a board
   * @param href its page, where it has one
   */
  public record BoardName(String id, String name, String kind, Optional<String> href) {}
}
