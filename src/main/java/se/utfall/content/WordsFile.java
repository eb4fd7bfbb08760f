package se.utfall.content;

import java.util.List;
import java.util.Optional;
import se.utfall.text.Position;

/**
 * The words of a data file in another language: {@code survey.en.yaml} beside {@code survey.yaml}.
 *
 * @param original the path of the file whose words these are, without its ending
 * @param language the tag in the file's name
 */
public record WordsFile(String path, String original, String language, List<Word> words) {

  /**
   * A text and where it stands; {@code key} is the way to it: {@code indicators.N15436.title}.
   *
   * @param text nothing where it has been reported
   */
  public record Word(String key, Position at, Optional<String> text) {}
}
