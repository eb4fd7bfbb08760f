package se.utfall.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The meaning of an expression on one line, for tests. */
final class Canonical {
  private Canonical() {}

  static String of(Claim claim) {
    if (claim instanceof Claim.All all) {
      return "all(" + claims(all.claims()) + ")";
    }
    if (claim instanceof Claim.Any any) {
      return "any(" + claims(any.claims()) + ")";
    }
    if (claim instanceof Claim.Not not) {
      return "not(" + of(not.claim()) + ")";
    }
    if (claim instanceof Claim.Of of) {
      return of(of.subject()) + " " + of(of.condition());
    }
    if (claim instanceof Claim.Share share) {
      return of(share.quantity()) + " of " + of(share.members()) + " " + of(share.condition());
    }
    return "unchecked: " + ((Claim.Unchecked) claim).reason();
  }

  static String of(Figure figure) {
    return (figure.bare() ? "bare " : "") + of(figure.shown());
  }

  private static String of(Figure.Shown shown) {
    if (shown instanceof Figure.Shown.Value value) {
      return of(value.subject());
    }
    if (shown instanceof Figure.Shown.Difference difference) {
      return of(difference.first()) + " - " + of(difference.second());
    }
    return "group " + of(((Figure.Shown.Standing) shown).subject());
  }

  private static String claims(List<Claim> claims) {
    return claims.stream().map(Canonical::of).collect(Collectors.joining("; "));
  }

  private static String of(Subject s) {
    String parts =
        s.indicator().orElse("")
            + s.who().map(who -> "/" + lower(who)).orElse("")
            + s.sex().map(sex -> "/" + lower(sex)).orElse("")
            + s.name().map(name -> "/'" + name + "'").orElse("")
            + s.when().map(when -> "@" + of(when)).orElse("");
    String shown = parts.isEmpty() ? "_" : parts;
    return s.measure() == Measure.Plain.VALUE ? shown : of(s.measure()) + "(" + shown + ")";
  }

  private static String of(Measure measure) {
    if (measure instanceof Measure.Rank rank) {
      return "rank" + rank.within().map(s -> "[" + of(s) + "]").orElse("");
    }
    if (measure instanceof Measure.Gap gap) {
      return "gap[" + of(gap.other()) + "]";
    }
    if (measure instanceof Measure.Range range) {
      return "range[" + (range.branches() ? "branches" : "municipalities") + "]";
    }
    if (measure instanceof Measure.Step step) {
      return "step" + step.since().map(s -> "[" + of(s) + "]").orElse("");
    }
    if (measure instanceof Measure.HowMany many) {
      return "count[" + of(many.members()) + " " + of(many.condition()) + "]";
    }
    return lower((Measure.Plain) measure);
  }

  private static String of(When when) {
    if (when instanceof When.At at) {
      return at.period().toString();
    }
    return when instanceof When.Back back ? "-" + back.measurements() : lower((When.Told) when);
  }

  private static String of(Quantity q) {
    String n =
        switch (q.kind()) {
          case EXACTLY, AT_LEAST, AT_MOST, MORE_THAN, FEWER_THAN, ALL_BUT -> " " + q.n();
          case ALL, NONE, HALF, MOST -> "";
        };
    return lower(q.kind()) + n + q.of().map(of -> "/" + of).orElse("");
  }

  private static String of(Members m) {
    String listed = m.listed().stream().map(Canonical::of).collect(Collectors.joining(","));
    String except = m.except().isEmpty() ? "" : "\\" + String.join(",", m.except());
    return lower(m.kind()) + "{" + m.name().orElse("") + listed + except + "}";
  }

  private static String of(Condition condition) {
    if (condition instanceof Condition.Compare c) {
      return degree(c.degree()) + sign(c.sign()) + " " + of(c.term()) + by(c.by());
    }
    if (condition instanceof Condition.Moved m) {
      return degree(m.degree()) + "moved " + lower(m.way()) + of(m.since()) + by(m.by());
    }
    if (condition instanceof Condition.MovedMost m) {
      return "most " + lower(m.way()) + of(m.since()) + " in " + of(m.among());
    }
    if (condition instanceof Condition.Extreme e) {
      return lower(e.peak()) + e.since().map(s -> " since " + of(s)).orElse(" ever");
    }
    if (condition instanceof Condition.First f) {
      return lower(f.peak()) + " in " + of(f.among());
    }
    return place(condition);
  }

  private static String place(Condition condition) {
    if (condition instanceof Condition.Stands s) {
      return "stands "
          + lower(s.group())
          + s.from().map(from -> " from " + lower(from)).orElse("")
          + s.before().map(before -> " since " + of(before)).orElse("");
    }
    if (condition instanceof Condition.Goal goal) {
      return goal.near() ? "near target" : "on target";
    }
    if (condition instanceof Condition.Level level) {
      return "level " + level.band();
    }
    if (condition instanceof Condition.Varies v) {
      return (v.much() ? "much" : "little")
          + " variation "
          + (v.branches() ? "branches" : "municipalities");
    }
    return joined(condition);
  }

  private static String joined(Condition condition) {
    if (condition instanceof Condition.Turned turned) {
      return "turned" + turned.now().map(way -> " " + lower(way)).orElse("");
    }
    if (condition instanceof Condition.Lasting lasting) {
      return lower(lasting.kind()) + "(" + of(lasting.condition()) + ")";
    }
    if (condition instanceof Condition.Not not) {
      return "not(" + of(not.condition()) + ")";
    }
    if (condition instanceof Condition.Both both) {
      return "both(" + of(both.first()) + "; " + of(both.second()) + ")";
    }
    if (condition instanceof Condition.Either either) {
      return "either(" + of(either.first()) + "; " + of(either.second()) + ")";
    }
    return lower((Condition.Fact) condition);
  }

  private static String of(Condition.Since since) {
    if (since instanceof Condition.Since.From from) {
      return " since " + of(from.when());
    }
    if (since instanceof Condition.Since.Run run) {
      return " run " + run.changes();
    }
    if (since instanceof Condition.Since.Each each) {
      return " each since " + of(each.when());
    }
    Optional<When> when = ((Condition.Since.FirstTime) since).when();
    return " first time" + when.map(w -> " since " + of(w)).orElse("");
  }

  private static String of(Condition.Term term) {
    if (term instanceof Condition.Term.Other other) {
      return other.times().map(times -> of(times) + " x ").orElse("") + of(other.subject());
    }
    return of(((Condition.Term.Constant) term).amount());
  }

  private static String of(Amount amount) {
    String bound = amount.bound() == Amount.Bound.EXACTLY ? "" : lower(amount.bound()) + " ";
    String unit = amount.unit() == Amount.Unit.NONE ? "" : " " + lower(amount.unit());
    return bound + amount.number().toPlainString() + unit;
  }

  private static String by(Optional<Amount> by) {
    return by.map(amount -> " by " + of(amount)).orElse("");
  }

  private static String degree(Optional<Condition.Degree> degree) {
    return degree.map(d -> lower(d) + " ").orElse("");
  }

  private static String sign(Condition.Sign sign) {
    return switch (sign) {
      case HIGHER -> ">";
      case LOWER -> "<";
      case EQUAL -> "=";
      case AT_LEAST -> ">=";
      case AT_MOST -> "<=";
      case DIFFERENT -> "!=";
      case BETTER -> "better";
      case WORSE -> "worse";
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
