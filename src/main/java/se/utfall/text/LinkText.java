package se.utfall.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Link texts that say nothing to those who hear a page's links one by one. */
final class LinkText {
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "här",
          "klicka",
          "klicka här",
          "se här",
          "tryck här",
          "länk",
          "länken",
          "denna länk",
          "den här länken",
          "följ länken",
          "läs mer",
          "läs mera",
          "läs mer här",
          "läs här",
          "mer",
          "mera",
          "mer info",
          "mer information",
          "vidare",
          "hit",
          "here",
          "click",
          "click here",
          "link",
          "this link",
          "more",
          "more info",
          "more information",
          "read more",
          "read more here",
          "learn more",
          "see here");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}" + Prose.Said.FIGURE + "]+");

  private LinkText() {}

  static boolean saysNothing(String words) {
    String bare = SIGNS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return words.isBlank() || EMPTY_WORDS.contains(bare);
  }
}
