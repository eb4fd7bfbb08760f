package se.utfall.text;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Brackets or braces that look like a claim or a figure and are none. */
final class FaultNode extends Node {
  private final Rule rule;

  FaultNode(BasedSequence chars, Rule rule) {
    super(chars);
    this.rule = rule;
  }

  Rule rule() {
    return rule;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
