package se.utfall.text;

import com.vladsch.flexmark.parser.InlineParser;

/** Where the targets of links end, found by the parser's own means. */
final class LinkTails {
  private final InlineParser parser;

  LinkTails(InlineParser parser) {
    this.parser = parser;
  }

  /** Behind the target and title that begin with a round bracket; -1 if that is no target. */
  int end(int at) {
    int before = parser.getIndex();
    parser.setIndex(at + 1);
    int end = tail() && parser.peek() == ')' ? parser.getIndex() + 1 : -1;
    parser.setIndex(before);
    return end;
  }

  private boolean tail() {
    parser.spnl();
    if (parser.parseLinkDestination() == null) {
      return false;
    }
    int behind = parser.getIndex();
    parser.spnl();
    if (parser.getIndex() > behind) {
      parser.parseLinkTitle();
      parser.spnl();
    }
    return true;
  }
}
