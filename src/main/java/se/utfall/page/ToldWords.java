package se.utfall.page;

import se.utfall.claim.Answer.Printed;
import se.utfall.claim.Measure;
import se.utfall.claim.Reading;
import se.utfall.claim.Told;

/** Puts what the data tell into words. */
final class ToldWords {
  private final Setting setting;
  private final MeasuredWords measured;
  private final CountWords counts;

  ToldWords(Setting setting) {
    this.setting = setting;
    this.measured = new MeasuredWords(setting);
    this.counts = new CountWords(setting);
  }

  /** What a figure in a text prints: "81 %", "3 procentenheter", "sju av tio nyckeltal". */
  String printed(Printed printed) {
    return printed.bare() ? bare(printed.reading()) : unsigned(printed.reading());
  }

  /** A figure that was looked at; a change has its sign: "+3 procentenheter". */
  String shown(Reading reading) {
    return reading.measure() instanceof Measure.Step && reading.told() instanceof Told.Measured n
        ? measured.signed(n.number(), unsigned(reading))
        : unsigned(reading);
  }

  /** What something differs by, or what is so: "2 procentenheter", "sju av tio". */
  String amount(Told told) {
    return told instanceof Told.Measured number && number.kind() != Told.Kind.VALUE
        ? measured.apart(number)
        : told(told, Measure.Plain.VALUE, false);
  }

  private String unsigned(Reading reading) {
    if (reading.told() instanceof Told.Measured number && isApart(reading)) {
      return measured.apart(number);
    }
    return reading.told() instanceof Told.Among among && !among.place()
        ? counts.of(among, reading.measure())
        : told(reading.told(), reading.measure(), isShare(reading));
  }

  /** Of two periods only a difference can be told; how much larger is told of one. */
  private static boolean isApart(Reading reading) {
    return reading.from().isPresent() && !(reading.measure() instanceof Measure.Step);
  }

  /** Of a question with the answers yes and no a group's value is a share. */
  static boolean isShare(Reading reading) {
    return reading.indicator().filter(Answers::isAnswer).stream()
        .flatMap(indicator -> indicator.comparisons().stream())
        .anyMatch(
            s ->
                reading.name().filter(s.comparison().name()::equals).isPresent()
                    || reading.who().filter(who -> who.isOf(s.comparison())).isPresent());
  }

  private String told(Told told, Measure measure, boolean share) {
    if (told instanceof Told.Measured number) {
      return measured.of(number, measure, share);
    }
    if (told instanceof Told.Missing missing) {
      return setting.text("missing." + missing.reason().id());
    }
    if (told instanceof Told.Stands stands) {
      return setting.language().inSentence(setting.text("standing." + stands.group().id()));
    }
    return told instanceof Told.Aim aim
        ? new Targets(setting).level(aim.indicator(), aim.target())
        : counts.of((Told.Among) told);
  }

  /** The number alone; of a count or a place among so many only the first. */
  private String bare(Reading reading) {
    if (reading.told() instanceof Told.Measured number) {
      return measured.isAnswer(number) && !isShare(reading)
          ? unsigned(reading)
          : measured.bare(number);
    }
    return reading.told() instanceof Told.Among among ? counts.bare(among) : unsigned(reading);
  }
}
