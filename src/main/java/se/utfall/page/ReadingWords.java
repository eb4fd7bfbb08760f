package se.utfall.page;

import java.util.Locale;
import java.util.Optional;
import se.utfall.claim.Measure;
import se.utfall.claim.Members;
import se.utfall.claim.Reading;
import se.utfall.model.Indicator;

/** Says what a figure is of: "Borås 2021", "Plats, Borås 2021", "Skillnad mellan …". */
final class ReadingWords {
  private final Setting setting;
  private final SubjectWords subjects;

  ReadingWords(Setting setting) {
    this.setting = setting;
    this.subjects = new SubjectWords(setting);
  }

  /** What a figure is of, with the indicator's name where that is not plain from around it. */
  String label(Reading reading, boolean titled) {
    Optional<String> title =
        reading
            .indicator()
            .filter(i -> titled)
            .map(setting.versions()::here)
            .map(Indicator::shortTitle);
    String what = what(reading);
    return title
        .map(t -> setting.text("claims.titled", "title", t, "what", what))
        .orElseGet(() -> Language.sentence(what));
  }

  /** Whose it is: "Borås", "Liknande kommuner". */
  String name(Reading reading) {
    return reading
        .name()
        .map(name -> subjects.translated(name, reading))
        .or(() -> reading.who().map(who -> Language.sentence(subjects.group(who, reading))))
        .orElseGet(setting::own);
  }

  /** "Borås, kvinnor". */
  private String who(Reading reading) {
    String name = name(reading);
    return reading
        .sex()
        .map(sex -> setting.text("claims.sex", "name", name, "sex", subjects.sex(sex)))
        .orElse(name);
  }

  private String what(Reading reading) {
    String when = when(reading);
    String subject = (who(reading) + " " + when).strip();
    return key(reading.measure()).map(key -> measured(key, reading, subject, when)).orElse(subject);
  }

  private String measured(String key, Reading reading, String subject, String when) {
    String other = other(reading).orElse("");
    String first =
        reading
            .name()
            .map(name -> subjects.inside(subjects.translated(name, reading)))
            .or(() -> reading.sex().map(subjects::sex))
            .orElseGet(setting::own);
    return setting
        .text(
            "claims.measure." + key,
            "subject",
            subject,
            "first",
            first,
            "other",
            other,
            "period",
            when)
        .strip();
  }

  private String when(Reading reading) {
    Format format = setting.format();
    Optional<String> to = reading.period().map(format::period);
    return to.map(last -> format.range(reading.from().map(format::period).orElse(last), last))
        .orElse("");
  }

  /** The measure's name in files and keys; nothing for the value itself. */
  static Optional<String> key(Measure measure) {
    if (measure instanceof Measure.Plain plain) {
      return Optional.of(plain).filter(p -> p != Measure.Plain.VALUE).map(ReadingWords::id);
    }
    if (measure instanceof Measure.Rank rank) {
      return Optional.of(rank.within().isPresent() ? "rank.within" : "rank");
    }
    if (measure instanceof Measure.Range range) {
      return Optional.of(range.branches() ? "range.branches" : "range.municipalities");
    }
    if (measure instanceof Measure.HowMany many) {
      boolean branches = many.members().kind() == Members.Kind.BRANCHES;
      return Optional.of(branches ? "count.branches" : "count");
    }
    return Optional.of(measure instanceof Measure.Gap ? "gap" : "step");
  }

  /** What a gap is to, or which group a rank is within. */
  private Optional<String> other(Reading reading) {
    if (reading.measure() instanceof Measure.Gap gap) {
      return Optional.of(subjects.of(gap.other(), reading));
    }
    return reading.measure() instanceof Measure.Rank rank
        ? rank.within().map(group -> subjects.of(group, reading))
        : Optional.empty();
  }

  static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
