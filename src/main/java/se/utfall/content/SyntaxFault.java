package se.utfall.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import se.utfall.text.Diagnostic;
import se.utfall.text.Position;
import se.utfall.text.Rule;
import tools.jackson.core.JacksonException;

/** What is wrong with a file that YAML or JSON cannot read, in an editor's words. */
final class SyntaxFault {
  /**
   * Which rule a problem of the YAML engine breaks: the first whose context and problem begin so.
   *
   * @param atContext whether the fault began at the context (the quote that was never closed)
   */
  private record Known(String context, String problem, Rule rule, boolean atContext) {
    boolean fits(MarkedYamlEngineException e) {
      return String.valueOf(e.getContext()).startsWith(context)
          && String.valueOf(e.getProblem()).startsWith(problem);
    }
  }

  private static final List<Known> KNOWN =
      List.of(
          new Known("", "mapping values are not allowed", Rule.YAML_COLON, false),
          new Known("", "found character '\\t", Rule.YAML_TAB, false),
          new Known("", "found character", Rule.YAML_CHARACTER, false),
          new Known("while scanning an ", "", Rule.YAML_ALIAS, true),
          new Known("while scanning a tag", "", Rule.YAML_TAG, true),
          new Known("while parsing a node", "found undefined tag", Rule.YAML_TAG, true),
          new Known("while scanning a quoted", "", Rule.YAML_QUOTE, true),
          new Known("while scanning a double-quoted", "", Rule.YAML_ESCAPE, false),
          new Known("while scanning a simple key", "", Rule.YAML_KEY, true),
          new Known("while parsing a flow", "expected ','", Rule.YAML_BRACKET, false),
          new Known(
              "while parsing a block",
              "expected <block end>, but found '<scalar>",
              Rule.YAML_REST,
              false),
          new Known(
              "while parsing a block", "expected <block end>, but found '{", Rule.YAML_REST, false),
          new Known(
              "while parsing a block", "expected <block end>, but found '[", Rule.YAML_REST, false),
          new Known("while parsing a block", "expected <block end>", Rule.YAML_INDENT, false),
          new Known("", "expected '<document start>'", Rule.YAML_INDENT, false),
          new Known("", "sequence entries are not allowed", Rule.YAML_CHARACTER, false),
          new Known(
              "while scanning a block scalar", " the leading empty", Rule.YAML_INDENT, false));

  /** What YAML says where a blank is missing after a colon. */
  private static final Set<Rule> LACKS_BLANK = Set.of(Rule.YAML_KEY, Rule.YAML_COLON);

  /** What YAML says where a part of a list has no dash. */
  private static final Set<Rule> LACKS_DASH = Set.of(Rule.YAML_KEY, Rule.YAML_INDENT);

  private final Source source;
  private final Places places;

  SyntaxFault(Source source, Places places) {
    this.source = source;
    this.places = places;
  }

  Diagnostic of(JacksonException e) {
    if (e.getCause() instanceof MarkedYamlEngineException marked) {
      return yaml(marked);
    }
    if (e.getCause() instanceof ReaderException unreadable) {
      return character(unreadable);
    }
    Rule rule = source.isJson() ? Rule.JSON_SYNTAX : Rule.YAML_SYNTAX;
    String english = e.getOriginalMessage().replaceFirst(" \\(.*", "");
    return Diagnostic.of(places.of(e.getLocation()), rule, Shown.of(english));
  }

  private Diagnostic yaml(MarkedYamlEngineException e) {
    Optional<Known> known = KNOWN.stream().filter(one -> one.fits(e)).findFirst();
    return known
        .flatMap(one -> slip(one.rule(), e))
        .or(() -> known.map(one -> known(one, e)))
        .orElseGet(() -> Diagnostic.of(problem(e), Rule.YAML_SYNTAX, Shown.of(e.getProblem())));
  }

  /** What was forgotten above or before the place where YAML could not read on. */
  private Optional<Diagnostic> slip(Rule rule, MarkedYamlEngineException e) {
    Slip slip = Slip.in(source);
    Optional<Mark> mark = rule == Rule.YAML_KEY ? e.getContextMark() : e.getProblemMark();
    int line = mark.map(Mark::getLine).orElse(0);
    return slip.quote()
        .map(opened -> Diagnostic.of(at(opened), Rule.YAML_QUOTE))
        .or(() -> forgotten(LACKS_BLANK, rule, Rule.YAML_BLANK, slip.blank(line)))
        .or(() -> forgotten(LACKS_DASH, rule, Rule.YAML_DASH, slip.dash(line)));
  }

  private Optional<Diagnostic> forgotten(
      Set<Rule> told, Rule rule, Rule meant, Optional<Slip.Spot> spot) {
    return spot.filter(found -> told.contains(rule))
        .map(found -> Diagnostic.of(source.at(found.line(), found.column()), meant));
  }

  private Diagnostic known(Known known, MarkedYamlEngineException e) {
    String opened = e.getContextMark().map(mark -> Integer.toString(at(mark).line())).orElse("");
    Optional<Mark> mark = known.atContext() ? e.getContextMark() : e.getProblemMark();
    Position at = mark.map(this::at).orElseGet(() -> problem(e));
    return Diagnostic.of(at, known.rule(), Shown.of(places.character()), opened);
  }

  private Position problem(MarkedYamlEngineException e) {
    return e.getProblemMark().map(this::at).orElse(source.start());
  }

  private Position at(Mark mark) {
    return places.index(mark.getIndex());
  }

  private Diagnostic character(ReaderException e) {
    String code = String.format(Locale.ROOT, "U+%04X", e.getCodePoint());
    return Diagnostic.of(places.index(e.getPosition()), Rule.FILE_CHARACTER, code);
  }
}
