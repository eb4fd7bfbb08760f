package se.utfall.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utfall.text.Rule;

/**
 * What the user guide says of rules, from the pages of the guide that Utfall carries with it. One
 * of them tells by the first part of a rule's id on which of the others it is.
 */
final class RuleGuide {
  private static final String CONTENTS = "meddelanden";
  private static final Pattern LINK_OR_CODE = Pattern.compile("`[^`]*`|\\[([^\\]]*)]\\([^)]*\\)");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.?]) (?=[A-ZÅÄÖ`])");

  private RuleGuide() {}

  /** The sentences about a rule. */
  static List<String> sentences(Rule rule) {
    String id = rule.id();
    String paragraph =
        found(
            "^### `" + Pattern.quote(id) + "`\\n\\n(.*?)(?=\\n##|\\z)",
            page(id.replaceAll("\\..*", "")));
    return Stream.of(paragraph.strip().split("\\s*\\n\\s*"))
        .flatMap(line -> SENTENCE.splitAsStream(plain(line)))
        .toList();
  }

  /** The page with the rules whose ids begin so. */
  private static String page(String first) {
    return read(
        found("^\\|[^|]*`" + first + "`[^|]*\\| \\[[^\\]]*]\\(/([a-z-]+)/\\)", read(CONTENTS)));
  }

  /** The words of a text in Markdown, in which links lead nowhere. */
  private static String plain(String line) {
    return LINK_OR_CODE.matcher(line).replaceAll(RuleGuide::words);
  }

  private static String words(MatchResult part) {
    return Matcher.quoteReplacement(part.group(1) == null ? part.group() : part.group(1));
  }

  private static String found(String pattern, String text) {
    Matcher found = Pattern.compile(pattern, Pattern.MULTILINE | Pattern.DOTALL).matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("not in the guide: " + pattern);
    }
    return found.group(1);
  }

  private static String read(String page) {
    String path = "/guide/" + page + ".md";
    try (InputStream in = Objects.requireNonNull(RuleGuide.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
