package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page's main result as a picture, for those who meet its address elsewhere; every word and
 * number in it is final and stands on the page too.
 *
 * @param name the picture's name among the cards, made of the page's address
 * @param lead where in the site the page is, possibly empty
 * @param message what the figure means, or what the page is about; possibly empty
 * @param caption what the chart's scale is, or what the bars show; possibly empty
 * @param left how many lines there was no room for, in words; possibly empty
 * @param source where the figures come from, possibly empty
 */
public record Card(
    String name,
    String publisher,
    String lead,
    String title,
    Optional<Figure> figure,
    String message,
    String caption,
    Optional<Chart> chart,
    List<Line> lines,
    String left,
    String source) {

  /** The newest value in large type, and when it is from. */
  public record Figure(String number, String unit, String period) {}

  /**
   * One of several results.
   *
   * @param note what must be known beside the name, possibly empty
   * @param bar the value on its scale, where it is a figure
   * @param place the id of the group that it stands in, where there is no figure; else empty
   * @param value the value, the answer, the group or why there is none, in words
   * @param change the own change beside a group, else empty
   * @param known whether there is a value, an answer or a group
   */
  public record Line(
      String name,
      String note,
      Optional<Bar> bar,
      String place,
      String value,
      String change,
      boolean known) {

    String said() {
      return change.isEmpty() ? value : value + ", " + change;
    }
  }

  /** A card of words alone. */
  static Card plain(String name, String publisher, String lead, String title, String message) {
    return new Card(
        name,
        publisher,
        lead,
        title,
        Optional.empty(),
        message,
        "",
        Optional.empty(),
        List.of(),
        "",
        "");
  }

  /** What the picture says, for those who do not see it. */
  public String alt() {
    Stream<String> figures =
        figure.stream().map(f -> (f.number() + "\u00a0" + f.unit()).strip() + ", " + f.period());
    Stream<String> results = lines.stream().map(l -> l.name() + ": " + l.said());
    return Stream.of(Stream.of(title), figures, Stream.of(message), results)
        .flatMap(s -> s)
        .filter(said -> !said.isEmpty())
        .map(said -> said.endsWith(".") ? said : said + ".")
        .collect(Collectors.joining(" "));
  }

  /** All words outside the chart. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(publisher, lead, title, message, caption));
    figure.ifPresent(f -> texts.addAll(List.of(f.number(), f.unit(), f.period())));
    lines.forEach(
        line -> texts.addAll(List.of(line.name(), line.note(), line.value(), line.change())));
    texts.addAll(List.of(left, source));
    texts.removeIf(String::isEmpty);
    return List.copyOf(texts);
  }
}
