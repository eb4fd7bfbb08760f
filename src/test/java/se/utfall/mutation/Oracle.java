package se.utfall.mutation;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What each statement of the example says, written by hand a second time; 10 tenths are one. */
final class Oracle {
  private static final Pattern FIGURE =
      Pattern.compile("([\\w-]+)(?: (\\d{4}))?(?: (liknande|flickor|pojkar))?");

  static final Map<String, Predicate<Raw>> CLAIMS =
      Map.ofEntries(
          entry("N15722 ökat sedan 2019", r -> r.own("N15722", 2021) > r.own("N15722", 2019)),
          entry("N15722 något lägre än liknande", r -> within(-r.above("N15722"), 1, 30)),
          entry("N15436 ökat varje gång sedan 2017", r -> climbs(r, "N15436")),
          entry("N15436 lägre än liknande", r -> r.above("N15436") < 0),
          entry(
              "N15436 2020 flickor något högre än pojkar",
              r -> within(r.at("N15436 K 2020") - r.at("N15436 M 2020"), 1, 30)),
          entry("N17467 minskat sedan 2019", r -> r.own("N17467", 2021) < r.own("N17467", 2019)),
          entry("N17467 högre än liknande", r -> r.above("N17467") > 0),
          entry("indraget-studiestod minskat", r -> before(r, "indraget-studiestod") < 0),
          entry("indraget-studiestod förbättrats", r -> before(r, "indraget-studiestod") < 0),
          entry(
              "indraget-studiestod mer än 2 gånger liknande",
              r ->
                  isMoreThan(
                      2, r.own("indraget-studiestod", 2021), r.similar("indraget-studiestod"))),
          entry("resten av U31462 ökat", r -> before(r, "U31462") < 0),
          entry("U31462 klart bättre än liknande", r -> r.above("U31462") >= 30),
          entry(
              "lss-trivsel ökat sedan 2019",
              r -> r.own("lss-trivsel", 2021) > r.own("lss-trivsel", 2019)),
          entry(
              "lss-trivsel marginellt lägre än 2017",
              r -> within(r.own("lss-trivsel", 2017) - r.own("lss-trivsel", 2021), 1, 10)),
          entry("lss-trivsel högre än liknande", r -> r.above("lss-trivsel") > 0),
          entry("U23488 nytt", r -> isNew(r, "U23488")),
          entry("U23488 klart högre än liknande", r -> r.above("U23488") >= 30),
          entry("N00640 klart högre än liknande", r -> r.above("N00640") >= 30),
          entry("N00640 ej jämförbart", r -> r.own("N00640", 2021) >= 0),
          entry("U07505 nytt", r -> isNew(r, "U07505")),
          entry("U07505 något högre än liknande", r -> within(r.above("U07505"), 1, 30)),
          entry("U07451 ökat varje gång sedan 2017", r -> climbs(r, "U07451")),
          entry("U07451 högre än liknande", r -> r.above("U07451") > 0));

  private Oracle() {}

  /** Whether a claim holds; nothing where a figure that it speaks of is gone. */
  static Optional<Boolean> holds(String claim, Raw raw) {
    try {
      return Optional.of(CLAIMS.get(claim).test(raw));
    } catch (Raw.Gone e) {
      return Optional.empty();
    }
  }

  /** Whether there is something to print. */
  static boolean isThere(String figure, Raw raw) {
    Matcher parts = FIGURE.matcher(figure);
    if (!parts.matches()) {
      throw new AssertionError("a figure in other words: " + figure);
    }
    String series =
        switch (Optional.ofNullable(parts.group(3)).orElse("")) {
          case "liknande" -> "similar";
          case "flickor" -> "K";
          case "pojkar" -> "M";
          default -> "own";
        };
    String year = Optional.ofNullable(parts.group(2)).orElse("2021");
    return raw.has(parts.group(1) + " " + series + " " + year);
  }

  private static boolean within(int difference, int least, int most) {
    return difference >= least && difference <= most;
  }

  /** Nothing is so many times zero. */
  private static boolean isMoreThan(int times, int number, int other) {
    return other != 0 && number > times * other;
  }

  /** The change since the measurement before 2021, which is the last one with a figure. */
  private static int before(Raw r, String id) {
    int now = r.own(id, 2021);
    return now - r.own(id, r.has(id + " own 2019") ? 2019 : 2017);
  }

  private static boolean climbs(Raw r, String id) {
    int first = r.own(id, 2017);
    int now = r.own(id, 2021);
    int[] steps =
        Stream.of(2019)
            .filter(year -> r.has(id + " own " + year))
            .mapToInt(year -> r.own(id, year))
            .toArray();
    return steps.length == 0 ? first < now : first < steps[0] && steps[0] < now;
  }

  private static boolean isNew(Raw r, String id) {
    return r.own(id, 2021) >= 0 && !r.has(id + " own 2019") && !r.has(id + " own 2017");
  }
}
