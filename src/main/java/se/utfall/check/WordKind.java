package se.utfall.check;

import java.util.Optional;
import se.utfall.claim.Condition.Degree;

/** What the words under a key of {@code lexicon/LANGUAGE.properties} do in a sentence. */
enum WordKind {
  UP("up", Role.CLAIM, Sense.UP),
  UP_DONE("up.done", Role.DONE, Sense.UP),
  UP_PARTICIPLE("up.participle", Role.PARTICIPLE, Sense.UP),
  HIGHER("higher", Role.COMPARATIVE, Sense.UP),
  DOWN("down", Role.CLAIM, Sense.DOWN),
  DOWN_DONE("down.done", Role.DONE, Sense.DOWN),
  DOWN_PARTICIPLE("down.participle", Role.PARTICIPLE, Sense.DOWN),
  LOWER("lower", Role.COMPARATIVE, Sense.DOWN),
  SAME("same", Role.CLAIM, Sense.SAME),
  BETTER("better", Role.COMPARATIVE, Sense.BETTER),
  BETTER_DONE("better.done", Role.DONE, Sense.BETTER),
  BETTER_PARTICIPLE("better.participle", Role.PARTICIPLE, Sense.BETTER),
  WORSE("worse", Role.COMPARATIVE, Sense.WORSE),
  WORSE_DONE("worse.done", Role.DONE, Sense.WORSE),
  WORSE_PARTICIPLE("worse.participle", Role.PARTICIPLE, Sense.WORSE),
  POINT("point", Role.CLAIM),
  DONE("done", Role.DONE),
  LEVEL("level", Role.LEVEL),
  /** A figure with its unit, put in by the build. */
  FIGURE("", Role.LEVEL),
  ABOVE("above", Role.PART, Sense.UP),
  BELOW("below", Role.PART, Sense.DOWN),
  RELATION("relation", Role.PART),
  COMPARATOR("comparator", Role.PART),
  BASE("base", Role.PART),
  MORE("more", Role.PART, Sense.UP),
  LESS("less", Role.PART, Sense.DOWN),
  SEX("sex", Role.PART),
  SET("set", Role.PART),
  STATE("state", Role.PART),
  ABOUT("degree.about", Role.PART, Degree.ABOUT),
  LARGE("degree.large", Role.NONE, Degree.LARGE),
  CLEAR("degree.clear", Role.NONE, Degree.CLEAR),
  SLIGHT("degree.slight", Role.NONE, Degree.SLIGHT),
  MARGINAL("degree.marginal", Role.NONE, Degree.MARGINAL),
  /** A number that is not a year. */
  NUMBER("", Role.PART),
  FRIEND("friend", Role.NONE),
  WISH("wish", Role.NONE),
  METHOD("method", Role.NONE),
  SCOPE_END("scope.end", Role.NONE),
  SCOPE_PERFECT("scope.perfect", Role.NONE),
  LEADER("leader", Role.NONE),
  RESULT("result", Role.NONE),
  THAN("than", Role.PART),
  DENIAL("denial", Role.NONE),
  CLAUSE("clause", Role.NONE),
  WITH("with", Role.NONE),
  PERCENT("percent", Role.NONE),
  POINTS("points", Role.NONE),
  /** A denial in a clause of its own reaches over these words only: "som inte är bättre". */
  DENIAL_LINK("denial.link", Role.NONE),
  WHICH("denial.which", Role.NONE),
  /** Not one: "inget värde". */
  NOT_ONE("denial.none", Role.NONE),
  /** What a course that has ended does: "ökningen bröts". */
  ENDED("ended", Role.NONE),
  NATION("named.nation", Role.NONE),
  SIMILAR("named.similar", Role.NONE),
  EVERYBODY("named.everybody", Role.NONE),
  AVERAGE("named.average", Role.NONE),
  MEDIAN("named.median", Role.NONE),
  COUNTY("named.county", Role.NONE),
  REGION("named.region", Role.NONE),
  SIZE_CLASS("named.size", Role.NONE),
  OWN_LIST("named.list", Role.NONE),
  WOMEN("named.women", Role.NONE),
  MEN("named.men", Role.NONE),
  EVER("named.ever", Role.NONE),
  ROW("named.row", Role.NONE),
  TARGET("named.target", Role.NONE),
  TIMES("named.times", Role.NONE),
  LASTING("named.lasting", Role.NONE),
  EACH("named.each", Role.NONE),
  HALF("named.half", Role.NONE),
  MOST("named.most", Role.NONE),
  NOBODY("named.nobody", Role.NONE),
  /** Around a number that counts nothing: "årskurs 9", "65 år". */
  NUMBER_OF("number.of", Role.NONE),
  NUMBER_OLD("number.old", Role.NONE),
  NUMBER_RECENT("number.recent", Role.NONE),
  NUMBER_GROUP("number.group", Role.NONE),
  OF("of", Role.NONE),
  ONE("one", Role.NONE),
  UNIT("unit", Role.NONE);

  /** When a word makes its sentence sound like a claim. */
  enum Role {
    /** By itself. */
    CLAIM,
    /** By itself, also within a wish: it tells what has been. */
    DONE,
    /** By itself, unless it only describes the noun that it stands before. */
    PARTICIPLE,
    /** By itself, unless it only describes what something is for. */
    COMPARATIVE,
    /** By itself; a number from the build can stand in its place. */
    LEVEL,
    /** Only together with another part. */
    PART,
    /** Never. */
    NONE
  }

  private final String key;
  private final Role role;
  private final Optional<Sense> sense;
  private final Optional<Degree> degree;

  WordKind(String key, Role role) {
    this(key, role, Optional.empty(), Optional.empty());
  }

  WordKind(String key, Role role, Sense sense) {
    this(key, role, Optional.of(sense), Optional.empty());
  }

  WordKind(String key, Role role, Degree degree) {
    this(key, role, Optional.empty(), Optional.of(degree));
  }

  WordKind(String key, Role role, Optional<Sense> sense, Optional<Degree> degree) {
    this.key = key;
    this.role = role;
    this.sense = sense;
    this.degree = degree;
  }

  /** The key in the file, empty for what is no word. */
  String key() {
    return key;
  }

  Role role() {
    return role;
  }

  Optional<Sense> sense() {
    return sense;
  }

  Optional<Degree> degree() {
    return degree;
  }

  /** Whether it tells of a course over time, not only of where something is. */
  boolean tellsChange() {
    return switch (this) {
      case UP, UP_DONE, UP_PARTICIPLE, DOWN, DOWN_DONE, DOWN_PARTICIPLE -> true;
      case BETTER_DONE, BETTER_PARTICIPLE, WORSE_DONE, WORSE_PARTICIPLE -> true;
      default -> false;
    };
  }
}
