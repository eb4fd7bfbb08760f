package se.utfall.text;

import com.vladsch.flexmark.ast.util.Parsing;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs of a block one by one, and where code and tags end that hold others. */
record Signs(String text) {

  boolean is(int at, char sign) {
    return at >= 0 && at < text.length() && text.charAt(at) == sign;
  }

  int run(int at, char sign) {
    int end = at;
    while (is(end, sign)) {
      end++;
    }
    return end - at;
  }

  boolean isEscaped(int at) {
    int before = at - 1;
    while (is(before, '\\')) {
      before--;
    }
    return (at - before) % 2 == 0;
  }

  int behindCode(int at) {
    int length = run(at, '`');
    for (int next = text.indexOf('`', at + length); next >= 0; next = text.indexOf('`', next)) {
      int other = run(next, '`');
      next += other;
      if (other == length) {
        return next;
      }
    }
    return at + length;
  }

  int behindTag(int at, Parsing marks) {
    for (Pattern tag : List.of(marks.AUTOLINK, marks.EMAIL_AUTOLINK, marks.HTML_TAG)) {
      Matcher matcher = tag.matcher(text).region(at, text.length());
      if (matcher.lookingAt()) {
        return matcher.end();
      }
    }
    return at + 1;
  }
}
