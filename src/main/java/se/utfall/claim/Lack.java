package se.utfall.claim;

import java.util.List;
import java.util.Optional;
import se.utfall.model.Period;
import se.utfall.model.Value;
import se.utfall.text.Rule;
import se.utfall.text.Saying;

/** Says why there is no figure. */
final class Lack {
  private Lack() {}

  /** Why a line has no figure for a period, and whose it would be. */
  static Fault of(Line line, Period period) {
    return lacking(line, period)
        .with(whose(line).map(w -> Saying.of("claim.about", w)).stream().toList());
  }

  private static Fault lacking(Line line, Period period) {
    Optional<Value.Reason> reason = line.reason(period);
    if (reason.isEmpty()) {
      return Fault.of(
          Rule.CLAIM_NO_VALUE, line.at(), line.title(), period.toString(), periods(line));
    }
    return reason.get() == Value.Reason.SUPPRESSED
        ? Fault.of(Rule.CLAIM_SUPPRESSED, line.at(), line.title(), period.toString())
        : Fault.of(
            Rule.CLAIM_MISSING,
            line.at(),
            line.title(),
            period.toString(),
            "@reason." + reason.get().id());
  }

  /** The periods with a number, for a message. */
  private static String periods(Line line) {
    List<String> known =
        line.values().keySet().stream()
            .filter(p -> line.number(p).isPresent())
            .map(Period::toString)
            .toList();
    return known.isEmpty() ? "–" : String.join(", ", known);
  }

  /** Whose figures they are, where that is not plain. */
  private static Optional<Saying> whose(Line line) {
    return line.who()
        .map(w -> Saying.of("evidence.who." + w.id()))
        .or(() -> line.sex().map(s -> Saying.of("evidence." + s.id())))
        .or(
            () ->
                line.foreign() && line.name().isEmpty()
                    ? Optional.of(Saying.of("evidence.foreign"))
                    : Optional.empty());
  }
}
