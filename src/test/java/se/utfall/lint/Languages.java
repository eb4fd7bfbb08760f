package se.utfall.lint;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Words of another language are marked as such. Known by words that the page's own language does
 * not have; a language's own name for itself in a link is one of them.
 */
final class Languages implements Lint.OfPage {
  private static final Map<String, Pattern> FOREIGN =
      Map.of(
          "sv",
          words(
              "the|and|of|with|this|that|from|our|your|which|about|read|page|english|website|results"),
          "en",
          words("och|att|det|som|inte|är|till|på|av|från|eller|svenska|resultat|kommun"));

  @Override
  public String rule() {
    return "languages";
  }

  @Override
  public void read(WebPage page, Faults faults) {
    for (Element marked : page.dom().select("[lang], [hreflang]")) {
      for (String tag : new String[] {marked.attr("lang"), marked.attr("hreflang")}) {
        if (!tag.isEmpty() && !isTag(tag)) {
          faults.add(page, marked, "no language: " + tag);
        }
      }
    }
    for (Said.Words words : Said.of(page)) {
      Pattern foreign = FOREIGN.get(WebPage.lang(words.at()));
      Matcher found = foreign == null ? null : foreign.matcher(words.text());
      if (found != null && found.find()) {
        faults.add(page, words.at(), "“" + found.group() + "” in " + WebPage.lang(words.at()));
      }
    }
  }

  private static boolean isTag(String tag) {
    return tag.equals("x-default")
        || !Locale.forLanguageTag(tag).getLanguage().isEmpty()
            && Locale.forLanguageTag(tag).toLanguageTag().equals(tag);
  }

  private static Pattern words(String any) {
    return Pattern.compile("(?iu)(?<![\\p{L}-])(?:" + any + ")(?![\\p{L}-])");
  }
}
