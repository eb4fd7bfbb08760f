package se.utfall.check;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.text.Position;
import se.utfall.text.Prose;

/** How many indicators something has in all, as a text or a field says, and where. */
record Total(int number, Position at) {
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)[0-9]{2}\\b");

  /**
   * How totals of a survey are found in its texts.
   *
   * @param names what the survey is called
   * @param parts what its areas are called, which have totals of their own
   * @param year the year of the newest edition; a sentence about another year is about another
   *     total
   */
  record Reader(Lexicon lexicon, List<String> names, List<String> parts, String year) {

    Stream<Total> field(Field<String> words, boolean named) {
      return words.value().stream().flatMap(text -> totals(text, named, at -> words.at()));
    }

    Stream<Total> prose(Prose prose, boolean named) {
      return prose.passages().stream()
          .flatMap(passage -> totals(passage.written(), named, passage::at));
    }

    /**
     * The totals of a text.
     *
     * @param named whether the survey must be named, as the text is about something else
     */
    private Stream<Total> totals(String text, boolean named, IntFunction<Position> places) {
      return lexicon
          .total()
          .matcher(text)
          .results()
          .filter(found -> isAboutAll(Sentence.before(text, found.start()), named))
          .filter(found -> isOfTheYear(text, found.start()))
          .map(found -> new Total(Integer.parseInt(found.group(1)), places.apply(found.start(1))));
    }

    /** What stands before the verb is what the sentence is about. */
    private boolean isAboutAll(String subject, boolean named) {
      boolean whole = names.stream().anyMatch(subject::contains);
      boolean part =
          lexicon.part().matcher(subject).find() || parts.stream().anyMatch(subject::contains);
      return whole || !(named || part);
    }

    private boolean isOfTheYear(String text, int verb) {
      return YEAR.matcher(Sentence.around(text, verb))
          .results()
          .allMatch(found -> found.group().equals(year));
    }
  }
}
