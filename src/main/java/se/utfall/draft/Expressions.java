package se.utfall.draft;

import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Comparison;
import se.utfall.model.Period;
import se.utfall.model.StatedStanding.Group;
import se.utfall.stats.Change;

/** What drafts claim and print of one indicator, in the language of claims. */
final class Expressions {
  private final Facts facts;
  private final String id;
  private final Others others;

  Expressions(Facts facts) {
    this.facts = facts;
    this.id = id(facts);
    this.others = new Others(facts.indicator());
  }

  /** An id of letters alone could be a word, unless its survey stands before it. */
  private static String id(Facts facts) {
    String id = facts.indicator().id();
    return id.matches("\\p{L}+") ? facts.commission().survey().slug() + "/" + id : id;
  }

  static String unchecked(String reason) {
    return "kan inte kontrolleras: " + reason;
  }

  String figure(Period period) {
    return id + " " + period;
  }

  String figure(Sex sex) {
    return id + " " + word(sex);
  }

  String figure(Comparison comparison) {
    return id + " " + others.word(comparison);
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
    String verb = good ? AreaExpressions.improved() : AreaExpressions.worsened();
    return id + " " + degree.word() + verb + " sedan " + change.from();
  }

  String movedMost(boolean good) {
    return AreaExpressions.inArea(
            id + " " + (good ? AreaExpressions.improved() : AreaExpressions.worsened()) + " mest",
            "")
        .strip();
  }

  String compared(Degree degree, int sign, Comparison comparison) {
    String word = sign == 0 ? "lika med " : degree.word() + (sign > 0 ? "högre än " : "lägre än ");
    return id + " " + word + others.word(comparison);
  }

  String comparedJudged(Degree degree, boolean better, Comparison comparison) {
    return id
        + " "
        + degree.word()
        + (better ? "bättre än " : "sämre än ")
        + others.word(comparison);
  }

  String twice(Comparison comparison) {
    return id + " > 2 gånger " + others.word(comparison);
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
    return is(AreaExpressions.in(group));
  }

  private static String word(Sex sex) {
    return sex == Sex.WOMEN ? "kvinnor" : "män";
  }
}
