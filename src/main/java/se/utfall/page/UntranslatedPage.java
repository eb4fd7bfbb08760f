package se.utfall.page;

/**
 * Says that a page is not there in the language, and leads to it in the main one.
 *
 * @param heading the page's own heading, in the language that it is there in
 */
public record UntranslatedPage(
    Frame frame, String file, String heading, String text, Frame.Tongue way) implements Page {

  @Override
  public String template() {
    return "untranslated";
  }
}
