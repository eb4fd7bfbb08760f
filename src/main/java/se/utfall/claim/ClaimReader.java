package se.utfall.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Reads claims and what joins them. */
final class ClaimReader {
  private static final Set<Word> JOINING = Set.of(Word.AND, Word.BUT);

  private final Tokens tokens;
  private Optional<Claim> before = Optional.empty();

  ClaimReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A whole claim, up to the end. */
  Claim read() {
    Claim claim = any();
    if (!tokens.isEnd()) {
      throw tokens.rest();
    }
    return claim;
  }

  private Claim any() {
    List<Claim> claims = new ArrayList<>(List.of(all()));
    while (acceptOr()) {
      claims.add(all());
    }
    return claims.size() == 1 ? claims.get(0) : new Claim.Any(List.copyOf(claims));
  }

  private boolean acceptOr() {
    if (tokens.at(Word.COMMA) && tokens.then(Set.of(Word.OR))) {
      tokens.take();
    }
    return tokens.accept(Word.OR);
  }

  private Claim all() {
    List<Claim> claims = new ArrayList<>(List.of(one()));
    while (acceptAnd()) {
      claims.add(one());
    }
    return claims.size() == 1 ? claims.get(0) : new Claim.All(List.copyOf(claims));
  }

  /** Before a joining word a comma says nothing more. */
  private boolean acceptAnd() {
    if (tokens.at(Word.COMMA) && tokens.then(Set.of(Word.OR))) {
      return false;
    }
    boolean comma = tokens.accept(Word.COMMA);
    return tokens.accept(JOINING) || comma;
  }

  private Claim one() {
    if (tokens.accept(Word.NOT)) {
      return new Claim.Not(one());
    }
    if (tokens.accept(Word.OPEN)) {
      Claim claim = any();
      if (!tokens.accept(Word.CLOSE)) {
        throw tokens.rest();
      }
      return claim;
    }
    Claim simple = simple();
    before = Optional.of(simple);
    return simple;
  }

  private Claim simple() {
    Optional<Quantity> quantity = new QuantityReader(tokens).find();
    if (quantity.isPresent()) {
      return share(quantity.get(), new MembersReader(tokens).expect(Awaited.MEMBERS));
    }
    int at = tokens.peek().at();
    Optional<Subject> said = new SubjectReader(tokens).find();
    Optional<Claim> left = before.filter(claim -> said.isEmpty());
    if (left.isPresent() && left.get() instanceof Claim.Share share) {
      return share(share.quantity(), share.members());
    }
    Inherited inherited = new Inherited(before);
    return of(said.map(inherited::complete).orElseGet(() -> inherited.subject(at)));
  }

  private Claim of(Subject subject) {
    Measure measure = subject.measure();
    boolean place = measure instanceof Measure.Rank;
    ConditionReader reader = new ConditionReader(tokens, place || measure == Measure.Plain.VALUE);
    Condition condition = reader.read();
    boolean becomes = reader.ranked() && !place;
    return new Claim.Of(becomes ? Inherited.placed(subject) : subject, condition);
  }

  private Claim share(Quantity quantity, Members members) {
    Condition condition = together();
    while (goesOn(this::acceptOr)) {
      acceptOr();
      condition = new Condition.Either(condition, together());
    }
    return new Claim.Share(quantity, members, condition);
  }

  private Condition together() {
    Condition condition = new ConditionReader(tokens, false).read();
    while (goesOn(this::acceptAnd)) {
      acceptAnd();
      condition = new Condition.Both(condition, new ConditionReader(tokens, false).read());
    }
    return condition;
  }

  /** Whether another condition on the same several follows, and not another claim. */
  private boolean goesOn(BooleanSupplier joint) {
    int mark = tokens.mark();
    boolean joined = joint.getAsBoolean();
    boolean skips = joined;
    while (skips) {
      skips = tokens.accept(Word.NOT) || tokens.accept(Word.IS);
    }
    boolean other =
        tokens.at(Word.OPEN)
            || new QuantityReader(tokens).find().isPresent()
            || new SubjectReader(tokens).starts();
    tokens.back(mark);
    return joined && !other;
  }
}
