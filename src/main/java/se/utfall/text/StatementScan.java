package se.utfall.text;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks once through a block for claims and figures, and for what looks like them, before its other
 * marks are read. Code, tags and the targets of links are passed over.
 */
final class StatementScan {
  /** For no block. */
  static final StatementScan NOTHING = new StatementScan("", false);

  private static final Pattern IN_ADDRESS =
      Pattern.compile("\\(<?[^\\s()<>{}]*+(\\{\\{[^{}\r\n]*+}})");

  private static final String MARKS = "[]{}(`<\\";

  private final String text;
  private final Signs signs;
  private final boolean row;
  private final Map<Integer, Found> found = new HashMap<>();
  private final Deque<Integer> opened = new ArrayDeque<>();
  private int escaped;
  private int closed = -1;
  private int literal = -1;
  private int claim = -1;

  /** What begins at a place. */
  interface Found {
    boolean read(StatementParser parser, int at);
  }

  private StatementScan(String text, boolean row) {
    this.text = text;
    this.signs = new Signs(text);
    this.row = row;
  }

  static StatementScan of(InlineParser parser) {
    String text = parser.getInput().toString();
    StatementScan scan = new StatementScan(text, parser.getBlock() instanceof TableRow);
    LinkTails links = new LinkTails(parser);
    for (int at = 0; at < text.length(); ) {
      at = scan.step(at, parser.getParsing(), links);
    }
    return scan;
  }

  /** What begins at a place; signs that were passed over and still are text were not meant so. */
  Found at(int place) {
    Found known = found.get(place);
    if (known != null) {
      return known;
    }
    int braces = Math.max(signs.run(place, '{'), signs.run(place, '}'));
    return braces > 0
        ? (parser, at) -> parser.wrong(at, at + braces, Rule.STATEMENT_BRACES)
        : (parser, at) -> false;
  }

  private int step(int at, Parsing marks, LinkTails links) {
    return switch (text.charAt(at)) {
      case '\\' -> escape(at);
      case '`' -> signs.behindCode(at);
      case '<' -> signs.behindTag(at, marks);
      case '[' -> open(at);
      case ']' -> close(at, links);
      case '{' -> braces(at);
      case '}' -> closing(at);
      case '|' -> cell(at);
      default -> at + 1;
    };
  }

  /** An escaped bracket or pair of braces takes its other half with it. */
  private int escape(int at) {
    if (signs.is(at + 1, '[')) {
      escaped++;
    } else if (signs.is(at + 1, ']') && escaped > 0) {
      escaped--;
    } else if (signs.is(at + 1, '{')) {
      Braces braces = Braces.at(text, at + 1, row);
      if (braces.isFigure()) {
        List.of(at + 2, braces.end() - 2, braces.end() - 1).forEach(this::plain);
        return braces.end();
      }
    }
    return at + 2;
  }

  private int open(int at) {
    opened.addFirst(at > 0 && text.charAt(at - 1) == '!' && !signs.isEscaped(at - 1) ? -1 : at);
    return at + 1;
  }

  private int close(int at, LinkTails links) {
    if (opened.isEmpty() && escaped > 0) {
      escaped--;
      literal = at + 1;
      return at + 1;
    }
    boolean matched = !opened.isEmpty();
    claim = matched ? opened.removeFirst() : -1;
    closed = at;
    return matched && signs.is(at + 1, '(') ? link(at + 1, links) : at + 1;
  }

  private int link(int at, LinkTails links) {
    int end = isPlain(at + 1) ? -1 : links.end(at);
    Matcher address = IN_ADDRESS.matcher(text).region(at, text.length());
    if (end < 0 && address.lookingAt()) {
      wrong(address.start(1), address.end(1), Rule.STATEMENT_PLACE);
      return address.end(1);
    }
    if (end < 0) {
      blank(at, links);
    }
    return end < 0 ? at + 1 : end;
  }

  /** What stands in brackets right behind words is meant as an address, which has no blanks. */
  private void blank(int at, LinkTails links) {
    int end = text.indexOf(')', at);
    String inside = text.substring(at + 1, Math.max(at + 1, end)).strip();
    if (inside.indexOf(' ') > 0 && links.end(at) < 0) {
      wrong(at - 1, end + 1, Rule.LINK_FORM);
    }
  }

  /** Whether there is nothing up to the closing bracket that could be taken for something else. */
  private boolean isPlain(int at) {
    int end = text.indexOf(')', at);
    return text.substring(at, Math.max(at, end)).chars().noneMatch(c -> MARKS.indexOf(c) >= 0);
  }

  private int braces(int at) {
    Braces braces = Braces.at(text, at, row);
    if (at == literal && braces.closing() == 1) {
      List.of(at, braces.end() - 1).forEach(this::plain);
      return braces.end();
    }
    boolean touching = closed == at - 1 && closed >= 0;
    int start = claim;
    int end = braces.end();
    if (braces.fault(touching, touching && start >= 0).isPresent()) {
      Rule rule = braces.fault(touching, touching && start >= 0).get();
      int until = rule == Rule.STATEMENT_OPEN ? at + braces.opening() : end;
      wrong(at, until, rule);
      return until;
    }
    if (touching) {
      found.put(start, (parser, place) -> parser.open(place, at - 1, end));
    } else {
      found.put(at, (parser, place) -> parser.figure(place, end));
    }
    return end;
  }

  private int closing(int at) {
    int length = signs.run(at, '}');
    wrong(at, at + length, Rule.STATEMENT_BRACES);
    return at + length;
  }

  /** In a table nothing goes beyond its cell. */
  private int cell(int at) {
    if (row) {
      opened.clear();
      escaped = 0;
    }
    return at + 1;
  }

  private void plain(int at) {
    found.put(at, (parser, place) -> false);
  }

  private void wrong(int at, int end, Rule rule) {
    found.put(at, (parser, place) -> parser.wrong(place, end, rule));
  }
}
