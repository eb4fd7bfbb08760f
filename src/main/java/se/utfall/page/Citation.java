package se.utfall.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Survey;

/** Says how to refer to a page with results: who says what, of which edition and which day. */
record Citation(Setting setting) {

  /**
   * In the order publisher, part, survey and edition, day, address.
   *
   * @param part what the page is about, unless it is the whole survey
   */
  Fact of(Survey survey, Optional<String> part, LocalDate updated, Address at) {
    String edition =
        setting.text(
            "cite.edition",
            "survey",
            survey.title(),
            "edition",
            new Editions(setting).name(survey.latest()));
    String day =
        survey
            .frozen()
            .map(kept -> setting.text("cite.kept", "date", setting.format().date(kept.day())))
            .orElseGet(() -> setting.text("cite.updated", "date", setting.format().date(updated)));
    Stream<String> known =
        Stream.of(part, Optional.of(edition), Optional.of(day)).flatMap(Optional::stream);
    String said =
        Stream.concat(Stream.of(setting.publisher()), known)
            .map(Citation::ended)
            .collect(Collectors.joining(" "));
    String address = setting.canonical(at).map(url -> " " + url).orElse("");
    return Fact.of(setting.text("cite"), said + address);
  }

  /** With a full stop, unless it ends in a sign that needs none. */
  private static String ended(String words) {
    boolean whole = List.of(".", "?", "!").stream().anyMatch(words::endsWith);
    return whole ? words : words + ".";
  }
}
