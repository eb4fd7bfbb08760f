package se.utfall.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.check.ClaimWords.Finding;
import se.utfall.claim.Claim;
import se.utfall.claim.Condition.Degree;
import se.utfall.claim.Evidence;
import se.utfall.claim.Reading;
import se.utfall.claim.Told;
import se.utfall.model.Indicator;
import se.utfall.model.Unit;
import se.utfall.model.Wording;
import se.utfall.model.Wording.Thresholds;
import se.utfall.text.Rule;
import se.utfall.text.Saying;

/** Whether words of degree fit a difference that the expression puts another degree on, or none. */
record DegreeWords(Pointing pointing, Wording wording) {
  private static final int NEAR = 2;

  /** A difference as it is judged, and how it is said. */
  private record Size(BigDecimal number, Thresholds limits, Saying said, String unit) {}

  Stream<Finding> check(Claim claim, Evidence evidence) {
    List<Hit> degrees = pointing.hits().stream().filter(this::isOfDirection).toList();
    if (degrees.isEmpty()) {
      return Stream.of();
    }
    List<Size> sizes = sizes(evidence);
    Set<Degree> said = Degrees.in(claim);
    return degrees.stream()
        .filter(hit -> !sizes.isEmpty())
        .filter(hit -> !said.contains(hit.kind().degree().orElseThrow()))
        .flatMap(hit -> finding(hit, sizes).stream())
        .limit(1);
  }

  /** A degree counts where it stands by a word that points a way, and not by a number. */
  private boolean isOfDirection(Hit hit) {
    Optional<Degree> degree = hit.kind().degree();
    boolean number = pointing.starts(WordKind.NUMBER, hit.end(), hit.end() + 1);
    return degree.isPresent()
        && !number
        && pointing.words().stream()
            .filter(word -> degree.get() != Degree.ABOUT || word.senses().contains(Sense.SAME))
            .map(Pointing.Word::hit)
            .anyMatch(word -> near(hit, word));
  }

  private static boolean near(Hit degree, Hit word) {
    boolean before = degree.end() <= word.first() && word.first() - degree.end() < NEAR;
    boolean behind = word.end() <= degree.first() && degree.first() - word.end() < NEAR;
    boolean within = degree.first() >= word.first() && degree.end() <= word.end();
    return before || behind || within;
  }

  private Optional<Finding> finding(Hit hit, List<Size> sizes) {
    Degree degree = hit.kind().degree().orElseThrow();
    if (sizes.stream().anyMatch(size -> fits(degree, size))) {
      return Optional.empty();
    }
    Size first = sizes.get(0);
    BigDecimal bar = bar(degree, first.limits());
    boolean least = degree == Degree.LARGE || degree == Degree.CLEAR;
    Saying detail =
        Saying.of(
            least ? "claim.degree.at-least" : "claim.degree.at-most",
            first.said(),
            said(bar, first.unit()));
    List<String> args = List.of(pointing.shown(hit));
    return Optional.of(new Finding(Rule.CLAIM_DEGREE, pointing.start(hit), args, List.of(detail)));
  }

  private static boolean fits(Degree degree, Size size) {
    int compared = size.number().compareTo(bar(degree, size.limits()));
    boolean least = degree == Degree.LARGE || degree == Degree.CLEAR;
    return least ? compared >= 0 : compared <= 0;
  }

  private static BigDecimal bar(Degree degree, Thresholds limits) {
    return switch (degree) {
      case LARGE -> limits.large();
      case CLEAR -> limits.clear();
      case SLIGHT -> limits.slight();
      case MARGINAL -> limits.marginal();
      case ABOUT -> limits.about();
    };
  }

  private List<Size> sizes(Evidence evidence) {
    return evidence.amounts().flatMap(told -> size(told, evidence).stream()).toList();
  }

  private Optional<Size> size(Told told, Evidence evidence) {
    if (!(told instanceof Told.Measured measured)
        || measured.kind() != Told.Kind.DIFFERENCE
        || measured.indicator().isEmpty()) {
      return Optional.empty();
    }
    Indicator indicator = measured.indicator().get();
    Optional<Thresholds> limits = Optional.ofNullable(wording.thresholds().get(indicator.unit()));
    return Wording.isInOwnUnit(indicator.unit())
        ? limits.map(l -> absolute(measured.number(), l, indicator.unit()))
        : limits.flatMap(l -> base(indicator, evidence).map(b -> relative(measured, b, l)));
  }

  private static Size absolute(BigDecimal number, Thresholds limits, Unit unit) {
    String key = "difference." + unit.id();
    return new Size(number.abs(), limits, said(number.abs(), key), key);
  }

  private static Size relative(Told.Measured measured, BigDecimal base, Thresholds limits) {
    BigDecimal percent =
        measured.number().abs().movePointRight(2).divide(base.abs(), MathContext.DECIMAL64);
    BigDecimal shown = percent.setScale(1, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
    return new Size(percent, limits, said(shown, "figure.percent"), "figure.percent");
  }

  /** The figure compared with: the second of the two that were looked at. */
  private static Optional<BigDecimal> base(Indicator indicator, Evidence evidence) {
    return evidence.readings().stream()
        .filter(reading -> reading.indicator().equals(Optional.of(indicator)))
        .map(Reading::told)
        .filter(Told.Measured.class::isInstance)
        .map(told -> ((Told.Measured) told).number())
        .skip(1)
        .findFirst()
        .filter(number -> number.signum() != 0);
  }

  static Saying said(BigDecimal number, String unit) {
    boolean plural = unit.startsWith("difference.");
    String form = number.compareTo(BigDecimal.ONE) == 0 ? ".one" : ".other";
    String digits = number.toPlainString().replace('.', Saying.DECIMAL);
    return Saying.of(plural ? unit + form : unit, Saying.text(digits));
  }
}
