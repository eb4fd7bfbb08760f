package se.utfall.claim;

import java.util.Optional;
import java.util.Set;
import se.utfall.text.Rule;

/** Reads what a claim or a figure speaks of. */
final class SubjectReader {
  private static final Set<Word> MEASURES =
      Set.of(
          Word.REST,
          Word.INVERSE,
          Word.RANK,
          Word.GAP,
          Word.RANGE,
          Word.CHANGE,
          Word.HOW_MANY,
          Word.ANSWERS,
          Word.RESPONSE_RATE,
          Word.PARTICIPANTS);
  private static final Set<Word> SECOND = Set.of(Word.AND, Word.AGAINST, Word.TO);
  private static final Set<Word> GROUPED = Set.of(Word.WITHIN, Word.AMONG);
  private static final Set<Word> SPREAD = Set.of(Word.BRANCHES, Word.MUNICIPALITIES);

  private final Tokens tokens;

  SubjectReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The subject that comes next, if any. */
  Optional<Subject> find() {
    if (tokens.at(MEASURES)) {
      return Optional.of(measured(tokens.take()));
    }
    Reference parts = new ReferenceReader(tokens).find();
    return Optional.of(parts)
        .filter(p -> !p.isEmpty())
        .map(p -> p.measured(Measure.Plain.VALUE, p.at()));
  }

  /** Whether a subject comes next; nothing is taken. */
  boolean starts() {
    return tokens.at(MEASURES) || new ReferenceReader(tokens).starts();
  }

  /** A subject that must be here. */
  Subject expect(Awaited awaited) {
    return find().orElseThrow(() -> tokens.awaited(awaited));
  }

  private Subject measured(Token measure) {
    int at = measure.at();
    return switch (measure.word()) {
      case REST -> reference().measured(Measure.Plain.REST, at);
      case INVERSE -> reference().measured(Measure.Plain.INVERSE, at);
      case ANSWERS -> reference().measured(Measure.Plain.ANSWERS, at);
      case RESPONSE_RATE -> reference().measured(Measure.Plain.RESPONSE_RATE, at);
      case PARTICIPANTS -> reference().measured(Measure.Plain.PARTICIPANTS, at);
      case RANK -> rank(at);
      case GAP -> gap(at);
      case RANGE -> range(at);
      case CHANGE -> step(at);
      default -> howMany(at);
    };
  }

  private Reference reference() {
    return new ReferenceReader(tokens).find();
  }

  private Subject rank(int at) {
    Reference own = reference();
    int mark = tokens.mark();
    Optional<Subject> within = Optional.empty();
    if (tokens.accept(GROUPED)) {
      Reference group = reference();
      within = Optional.of(group).filter(g -> !g.isEmpty()).map(SubjectReader::plain);
    }
    if (within.isEmpty()) {
      tokens.back(mark);
    }
    return own.measured(new Measure.Rank(within), at);
  }

  private static Subject plain(Reference parts) {
    return parts.measured(Measure.Plain.VALUE, parts.at());
  }

  /** Both are for the same period, wherever it stands. */
  private Subject gap(int at) {
    tokens.accept(Word.BETWEEN);
    Reference first = new ReferenceReader(tokens).expect(Awaited.SECOND);
    if (!tokens.accept(SECOND)) {
      throw tokens.awaited(Awaited.SECOND);
    }
    Reference second = new ReferenceReader(tokens).expect(Awaited.REFERENCE);
    if (first.when().isPresent() && second.period().isPresent()) {
      Token again = second.period().get();
      throw new Wrong(Fault.of(Rule.CLAIM_TWICE, again.at(), again.text()));
    }
    Subject other = plain(second.with(Optional.empty()));
    return first.with(first.when().or(second::when)).measured(new Measure.Gap(other), at);
  }

  private Subject range(int at) {
    tokens.accept(Word.BETWEEN);
    Optional<Boolean> before = branches();
    Reference of = reference();
    Optional<Boolean> branches = before.isPresent() ? before : spreadBehind();
    return of.measured(new Measure.Range(branches.orElse(true)), at);
  }

  private Optional<Boolean> spreadBehind() {
    if (tokens.at(Word.BETWEEN) && tokens.then(SPREAD)) {
      tokens.take();
    }
    return branches();
  }

  private Optional<Boolean> branches() {
    if (!tokens.at(SPREAD)) {
      return Optional.empty();
    }
    return Optional.of(tokens.take().word() == Word.BRANCHES);
  }

  private Subject step(int at) {
    Reference of = reference();
    Optional<When> since = Optional.empty();
    if (tokens.accept(Word.SINCE)) {
      since = Optional.of(new WhenReader(tokens).expect());
    }
    return of.measured(new Measure.Step(since), at);
  }

  private Subject howMany(int at) {
    boolean list = tokens.then(Set.of(Word.AREA, Word.SURVEY, Word.IN, Word.BRANCHES, Word.OPEN));
    boolean bracketed = tokens.at(Word.OPEN) && list;
    if (!bracketed && !tokens.inFigure()) {
      tokens.expect(Word.OPEN, Awaited.OPEN);
      throw tokens.awaited(Awaited.MEMBERS);
    }
    if (bracketed) {
      tokens.take();
    }
    Members members = new MembersReader(tokens).expect(Awaited.MEMBERS);
    Condition condition = new ConditionReader(tokens, false).several();
    if (bracketed) {
      tokens.expect(Word.CLOSE, Awaited.CLOSE);
    }
    Reference own = reference();
    return own.with(own.when().or(members::when))
        .measured(new Measure.HowMany(members, condition), at);
  }
}
