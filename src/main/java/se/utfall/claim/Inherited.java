package se.utfall.claim;

import java.util.Optional;

/** What a claim takes from the one before it. */
final class Inherited {
  private final Optional<Subject> before;

  Inherited(Optional<Claim> claim) {
    this.before = claim.flatMap(Inherited::subject);
  }

  private static Optional<Subject> subject(Claim claim) {
    return claim instanceof Claim.Of of ? Optional.of(of.subject()) : Optional.empty();
  }

  /** The subject of a claim that names none. */
  Subject subject(int at) {
    return before.orElseGet(() -> Subject.unsaid(at));
  }

  /** A subject with what it leaves out; one that names its indicator stands on its own. */
  Subject complete(Subject said) {
    boolean alone = said.indicator().isPresent() || said.measure() instanceof Measure.HowMany;
    return alone ? said : before.map(left -> complete(said, left)).orElse(said);
  }

  private static Subject complete(Subject said, Subject left) {
    boolean whose = said.who().isPresent() || said.name().isPresent();
    boolean plain = said.measure() == Measure.Plain.VALUE;
    return new Subject(
        plain ? left.measure() : said.measure(),
        left.indicator(),
        whose ? said.who() : left.who(),
        said.sex().or(left::sex),
        whose ? said.name() : left.name(),
        said.when().or(left::when),
        said.at());
  }

  /** The same subject's place among all. */
  static Subject placed(Subject subject) {
    return new Subject(
        new Measure.Rank(Optional.empty()),
        subject.indicator(),
        subject.who(),
        subject.sex(),
        subject.name(),
        subject.when(),
        subject.at());
  }
}
