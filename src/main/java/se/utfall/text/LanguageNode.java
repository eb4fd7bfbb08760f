package se.utfall.text;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that say that they are in another language, {@code [words]{lang=en}}, as Pandoc writes it;
 * they are its children. WCAG 2.2 asks for it (3.1.2), so that they are read aloud right.
 */
final class LanguageNode extends Node {
  private static final Pattern SAID = Pattern.compile("\\s*lang\\s*=\\s*(.*?)\\s*");
  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

  private final String tag;

  LanguageNode(BasedSequence chars, String tag) {
    super(chars);
    this.tag = tag;
  }

  /** What stands in braces as the name of a language, if it is meant so. */
  static Optional<String> tag(CharSequence written) {
    return Optional.of(SAID.matcher(written)).filter(Matcher::matches).map(said -> said.group(1));
  }

  String tag() {
    return tag;
  }

  /** Whether it is one of the two-letter codes of ISO 639. */
  boolean isKnown() {
    return KNOWN.contains(tag);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
