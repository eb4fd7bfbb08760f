package se.utfall.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.claim.Amount;
import se.utfall.claim.Claim;
import se.utfall.claim.Condition;
import se.utfall.claim.Condition.Since;
import se.utfall.claim.Condition.Term;
import se.utfall.claim.Measure;
import se.utfall.claim.Members;
import se.utfall.claim.Quantity;
import se.utfall.claim.Subject;
import se.utfall.claim.When;

/** All that an expression names, wherever in it that stands. */
final class Named {
  private final List<Subject> subjects = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Members> members = new ArrayList<>();
  private final List<Amount> amounts = new ArrayList<>();
  private final List<Amount> times = new ArrayList<>();
  private final List<When> whens = new ArrayList<>();
  private int simple;

  private Named() {}

  static Named by(Claim claim) {
    Named named = new Named();
    named.add(claim);
    return named;
  }

  List<Subject> subjects() {
    return subjects;
  }

  List<Quantity> quantities() {
    return quantities;
  }

  List<Members> members() {
    return members;
  }

  /** Numbers but for how many times something is. */
  List<Amount> amounts() {
    return amounts;
  }

  List<Amount> times() {
    return times;
  }

  List<When> whens() {
    return whens;
  }

  /** How many simple claims it is made of. */
  int simple() {
    return simple;
  }

  <T> Stream<T> conditions(Class<T> type) {
    return conditions.stream().filter(type::isInstance).map(type::cast);
  }

  Stream<Since> since() {
    return Stream.concat(
        conditions(Condition.Moved.class).map(Condition.Moved::since),
        conditions(Condition.MovedMost.class).map(Condition.MovedMost::since));
  }

  private void add(Claim claim) {
    if (claim instanceof Claim.All several) {
      several.claims().forEach(this::add);
    } else if (claim instanceof Claim.Any several) {
      several.claims().forEach(this::add);
    } else if (claim instanceof Claim.Not not) {
      add(not.claim());
    } else if (claim instanceof Claim.Of of) {
      simple++;
      add(of.subject());
      add(of.condition());
    } else if (claim instanceof Claim.Share share) {
      simple++;
      quantities.add(share.quantity());
      add(share.members());
      add(share.condition());
    }
  }

  private void add(Subject subject) {
    subjects.add(subject);
    subject.when().ifPresent(whens::add);
    Measure measure = subject.measure();
    if (measure instanceof Measure.Rank rank) {
      rank.within().ifPresent(this::add);
    } else if (measure instanceof Measure.Gap gap) {
      add(gap.other());
    } else if (measure instanceof Measure.Step step) {
      step.since().ifPresent(whens::add);
    } else if (measure instanceof Measure.HowMany many) {
      add(many.members());
      add(many.condition());
    }
  }

  private void add(Members some) {
    members.add(some);
    some.listed().forEach(this::add);
  }

  private void add(Condition condition) {
    conditions.add(condition);
    if (condition instanceof Condition.Not not) {
      add(not.condition());
    } else if (condition instanceof Condition.Lasting lasting) {
      add(lasting.condition());
    } else if (condition instanceof Condition.Both both) {
      add(both.first());
      add(both.second());
    } else if (condition instanceof Condition.Either either) {
      add(either.first());
      add(either.second());
    } else if (condition instanceof Condition.Compare compare) {
      compare.by().ifPresent(amounts::add);
      add(compare.term());
    } else if (condition instanceof Condition.First first) {
      add(first.among());
    } else {
      inTime(condition);
    }
  }

  private void inTime(Condition condition) {
    if (condition instanceof Condition.Moved moved) {
      moved.by().ifPresent(amounts::add);
      add(moved.since());
    } else if (condition instanceof Condition.MovedMost most) {
      add(most.since());
      add(most.among());
    } else if (condition instanceof Condition.Extreme extreme) {
      extreme.since().ifPresent(whens::add);
    } else if (condition instanceof Condition.Stands stands) {
      stands.before().ifPresent(whens::add);
    }
  }

  private void add(Term term) {
    if (term instanceof Term.Other other) {
      add(other.subject());
      other.times().ifPresent(times::add);
    } else if (term instanceof Term.Constant constant) {
      amounts.add(constant.amount());
    }
  }

  private void add(Since since) {
    if (since instanceof Since.From from) {
      whens.add(from.when());
    } else if (since instanceof Since.Each each) {
      whens.add(each.when());
    } else if (since instanceof Since.FirstTime first) {
      first.when().ifPresent(whens::add);
    }
  }
}
