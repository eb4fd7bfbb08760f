package se.utfall.draft;

import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Comparison;
import se.utfall.model.Comparison.Kind;
import se.utfall.model.Period;
import se.utfall.model.StatedStanding.Group;
import se.utfall.stats.Change;

/** The language of claims as drafts write it: the only place that knows its words. */
final class Expressions {
  private final Facts facts;
  private final String id;

  Expressions(Facts facts) {
    this.facts = facts;
    this.id = id(facts);
  }

  /** An id of letters alone could be a word, unless its survey stands before it. */
  private static String id(Facts facts) {
    String id = facts.indicator().id();
    return id.matches("\\p{L}+") ? facts.commission().survey().slug() + "/" + id : id;
  }

  static String unchecked(String reason) {
    return "kan inte kontrolleras: " + reason;
  }

  /** Something that holds for so many in the area: "3 i området förbättrats". */
  static String inArea(String quantity, String condition) {
    return quantity + " i området " + condition;
  }

  static String improved() {
    return "förbättrats";
  }

  static String worsened() {
    return "försämrats";
  }

  static String isNew() {
    return "nytt";
  }

  static String broken() {
    return "ej jämförbart";
  }

  static String better(Comparison comparison) {
    return "bättre än " + generic(comparison);
  }

  static String worse(Comparison comparison) {
    return "sämre än " + generic(comparison);
  }

  String figure(Period period) {
    return id + " " + period;
  }

  String figure(Sex sex) {
    return id + " " + word(sex);
  }

  String figure(Comparison comparison) {
    return id + " " + who(comparison);
  }

  String branch(String name) {
    return id + " \"" + name + "\"";
  }

  String difference(Sex first, Sex second) {
    return figure(first) + " - " + word(second);
  }

  String rank() {
    return "plats " + id + " " + facts.edition();
  }

  String span() {
    return "spännvidd enheter " + id;
  }

  String is(String condition) {
    return id + " " + condition;
  }

  String moved(Degree degree, int sign, Change change) {
    String verb = sign == 0 ? "oförändrat" : sign > 0 ? "ökat" : "minskat";
    return id + " " + (sign == 0 ? "" : degree.word()) + verb + " sedan " + change.from();
  }

  String judged(Degree degree, boolean good, Change change) {
    String verb = good ? improved() : worsened();
    return id + " " + degree.word() + verb + " sedan " + change.from();
  }

  String movedMost(boolean good) {
    return inArea(id + " " + (good ? improved() : worsened()) + " mest", "").strip();
  }

  String compared(Degree degree, int sign, Comparison comparison) {
    String word = sign == 0 ? "lika med " : degree.word() + (sign > 0 ? "högre än " : "lägre än ");
    return id + " " + word + who(comparison);
  }

  String comparedJudged(Degree degree, boolean better, Comparison comparison) {
    return id + " " + degree.word() + (better ? "bättre än " : "sämre än ") + who(comparison);
  }

  String twice(Comparison comparison) {
    return id + " > 2 gånger " + who(comparison);
  }

  String missing(Comparison comparison) {
    return figure(comparison) + " saknas";
  }

  String compared(Degree degree, int sign, Period with) {
    return id + (sign == 0 ? " lika med " : " " + degree.word() + than(sign)) + with;
  }

  private static String than(int sign) {
    return sign > 0 ? "högre än " : "lägre än ";
  }

  String compared(Degree degree, Sex more, Sex fewer) {
    return figure(more) + " " + degree.word() + "högre än " + word(fewer);
  }

  String equal(Sex first, Sex second) {
    return figure(first) + " lika med " + word(second);
  }

  String missing(Sex first, Sex second) {
    return figure(first) + " saknas och " + figure(second) + " saknas";
  }

  String gapMoved(boolean grown, Change change) {
    String verb = grown ? "ökat" : "minskat";
    return "skillnad " + id + " kvinnor mot män " + verb + " sedan " + change.from();
  }

  String run(int changes) {
    return id + (changes > 0 ? " ökat " : " minskat ") + Math.abs(changes) + " i rad";
  }

  String stands(Group group) {
    return is(in(group));
  }

  static String in(Group group) {
    return switch (group) {
      case BEST -> "i bästa gruppen";
      case MIDDLE -> "i mellersta gruppen";
      case WORST -> "i sämsta gruppen";
    };
  }

  private static String word(Sex sex) {
    return sex == Sex.WOMEN ? "kvinnor" : "män";
  }

  /** A group by its word; by its name where another of the same kind stands before it. */
  private String who(Comparison comparison) {
    boolean first =
        facts.indicator().comparisons().stream()
            .map(series -> series.comparison())
            .filter(other -> other.kind() == comparison.kind())
            .findFirst()
            .filter(comparison::equals)
            .isPresent();
    return first ? generic(comparison) : quoted(comparison);
  }

  private static String generic(Comparison comparison) {
    return comparison.kind() == Kind.MUNICIPALITY ? quoted(comparison) : word(comparison.kind());
  }

  private static String quoted(Comparison comparison) {
    return "\"" + comparison.name() + "\"";
  }

  private static String word(Kind kind) {
    return switch (kind) {
      case SIMILAR, MUNICIPALITY -> "liknande";
      case ALL -> "alla kommuner";
      case MEDIAN -> "mediankommunen";
      case NATION -> "riket";
      case COUNTY -> "länet";
      case REGION -> "regionen";
      case SIZE_CLASS -> "storleksklassen";
      case OWN_LIST -> "jämförelsegruppen";
    };
  }
}
