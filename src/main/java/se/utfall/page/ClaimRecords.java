package se.utfall.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.utfall.claim.Answer;
import se.utfall.claim.Evidence;
import se.utfall.claim.Measure;
import se.utfall.claim.Reading;
import se.utfall.claim.Told;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Unit;
import se.utfall.text.Prose.Statement;

/** Writes the claims of one text down for machines. */
final class ClaimRecords {
  private final Versions versions;
  private final Quotes quotes;
  private final Optional<String> edition;
  private final ReadingWords readings;
  private final TruthWords truths;

  ClaimRecords(Setting setting, Quotes quotes, Optional<Period> edition) {
    this.versions = setting.versions();
    this.quotes = quotes;
    this.edition = edition.map(Period::toString);
    this.readings = new ReadingWords(setting);
    this.truths = new TruthWords(setting);
  }

  /** A claim with its result; nothing for a figure. */
  Optional<ClaimsFile.Statement> of(Statement statement, Answer answer) {
    if (answer instanceof Answer.True is) {
      return Optional.of(checked(statement, is.evidence()));
    }
    return answer instanceof Answer.Unchecked is
        ? Optional.of(
            statement(statement, "unchecked", Optional.of(is.reason()), List.of(), List.of()))
        : Optional.empty();
  }

  private ClaimsFile.Statement checked(Statement statement, Evidence evidence) {
    List<ClaimsFile.Figure> figures = evidence.readings().stream().map(this::figure).toList();
    List<ClaimsFile.Finding> findings =
        evidence.truths().stream()
            .map(truth -> new ClaimsFile.Finding(TruthWords.id(truth), truths.of(truth)))
            .toList();
    return statement(statement, "true", Optional.empty(), figures, findings);
  }

  private ClaimsFile.Statement statement(
      Statement statement,
      String result,
      Optional<String> reason,
      List<ClaimsFile.Figure> figures,
      List<ClaimsFile.Finding> findings) {
    return new ClaimsFile.Statement(
        quotes.said(statement.words()),
        quotes.said(statement.sentence()),
        statement.expression(),
        edition,
        result,
        reason,
        figures,
        findings);
  }

  private ClaimsFile.Figure figure(Reading reading) {
    return new ClaimsFile.Figure(
        reading.indicator().map(Indicator::id),
        reading.indicator().map(versions::here).map(Indicator::shortTitle),
        readings.name(reading),
        reading.sex().map(Sex::id),
        ReadingWords.key(reading.measure()).orElse("value").replace('.', '-'),
        reading.period().map(Period::toString),
        reading.from().map(Period::toString),
        value(reading.told()),
        of(reading.told()),
        missing(reading.told()),
        unit(reading));
  }

  private static Optional<String> value(Told told) {
    if (told instanceof Told.Measured measured) {
      return Optional.of(measured.number().toPlainString());
    }
    if (told instanceof Told.Stands stands) {
      return Optional.of(stands.group().id());
    }
    if (told instanceof Told.Among among) {
      return Optional.of(BigDecimal.valueOf(among.n()).toPlainString());
    }
    return told instanceof Told.Aim aim
        ? Optional.of(aim.target().value().toPlainString())
        : Optional.empty();
  }

  private static Optional<String> of(Told told) {
    return told instanceof Told.Among among
        ? Optional.of(BigDecimal.valueOf(among.of()).toPlainString())
        : Optional.empty();
  }

  private static Optional<String> missing(Told told) {
    return told instanceof Told.Missing missing
        ? Optional.of(missing.reason().id())
        : Optional.empty();
  }

  /** The indicator's unit, or what else a number is: a difference, a place, a standing. */
  private static String unit(Reading reading) {
    Told told = reading.told();
    if (told instanceof Told.Measured measured) {
      return switch (measured.kind()) {
        case VALUE -> ofValue(reading, measured);
        case DIFFERENCE -> ofValue(reading, measured) + "-difference";
        default -> ReadingWords.id(measured.kind());
      };
    }
    if (told instanceof Told.Aim aim) {
      return aim.indicator().unit().id();
    }
    return told instanceof Told.Among among
        ? among.place() ? "place" : "count"
        : told instanceof Told.Stands ? "standing" : "none";
  }

  private static String ofValue(Reading reading, Told.Measured measured) {
    boolean percent =
        ToldWords.isShare(reading) || reading.measure() == Measure.Plain.RESPONSE_RATE;
    return percent
        ? Unit.PERCENT.id()
        : measured.indicator().map(i -> i.unit().id()).orElse(Unit.COUNT.id());
  }
}
