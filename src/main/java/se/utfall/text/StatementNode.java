package se.utfall.text;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import se.utfall.text.Prose.Statement.Kind;

/** A claim or a figure among the nodes of a text; a claim's words are its children. */
final class StatementNode extends Node {
  private final Kind kind;
  private final BasedSequence words;
  private final BasedSequence expression;
  private int number;

  StatementNode(Kind kind, BasedSequence chars, BasedSequence words, BasedSequence expression) {
    super(chars);
    this.kind = kind;
    this.words = words;
    this.expression = expression;
  }

  Kind kind() {
    return kind;
  }

  /** Which of the text's statements it is. */
  int number() {
    return number;
  }

  void number(int place) {
    number = place;
  }

  /** The words between the brackets; for a figure all of it. */
  BasedSequence words() {
    return words;
  }

  BasedSequence expression() {
    return expression;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {words, expression};
  }
}
