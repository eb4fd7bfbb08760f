package se.utfall.bench;

import java.util.List;
import java.util.Random;

/**
 * Words and figures of surveys that nobody ever made. They depend on the survey's and the
 * indicator's number only, so every run and every size has the same.
 */
final class Invented {
  private static final List<String> SYLLABLES =
      List.of("Ale", "Bor", "Dal", "Ek", "Fal", "Gran", "Hag", "Jär", "Kal", "Lin", "Mal", "Nor");
  private static final List<String> ENDINGS =
      List.of("berga", "by", "fors", "hamn", "köping", "lund", "näs", "sele", "sta", "vik", "ås");
  private static final List<String> HEADS =
      List.of("Andel elever", "Andel brukare", "Kostnad", "Andel invånare", "Väntetid", "Platser");
  private static final List<String> TAILS =
      List.of(
          "som är behöriga till yrkesprogram",
          "i särskilt boende som är nöjda",
          "i grundskolan",
          "som upplever trygghet utomhus",
          "till förskoleplats",
          "i daglig verksamhet",
          "som inte återkommit efter avslutat stöd");
  private static final List<String> GROUPS =
      List.of("totalt", "årskurs 9", "18 år och äldre", "egen regi", "hela orten", "privat regi");
  private static final List<String> SUBJECTS =
      List.of("Resultatet i %s har", "Ortens värde har", "Andelen har", "Nivån har");
  private static final List<String> VERBS =
      List.of("ökat något", "minskat tydligt", "legat stilla", "förbättrats", "varierat mycket");
  private static final List<String> TIMES =
      List.of("jämfört med föregående mätning", "sedan förra året", "under hela perioden");
  private static final List<String> CLAUSES =
      List.of(
          "och ligger nu **över** genomsnittet i liknande kommuner",
          "men är fortfarande lägre än medelvärdet i hela riket",
          "vilket bör tolkas med *försiktighet* eftersom svarsfrekvensen är låg",
          "och skillnaden mellan kvinnor och män är liten");
  private static final List<String> REMARKS =
      List.of(
          "En förklaring är de riktade insatser som nämnden beslutade om.",
          "Variationen mellan enheter är stor och bör följas.",
          "Förvaltningen följer utvecklingen i den årliga uppföljningen.",
          "Kostnaden bör vägas mot kvaliteten i verksamheten.",
          "Se även [källans egen beskrivning](https://example.org/beskrivning).");

  private Invented() {}

  static String place(int survey) {
    int ending = survey / SYLLABLES.size() + survey;
    return SYLLABLES.get(survey % SYLLABLES.size()) + ENDINGS.get(ending % ENDINGS.size());
  }

  static String title(int indicator) {
    return HEADS.get(indicator % HEADS.size())
        + " "
        + TAILS.get(indicator % TAILS.size())
        + ", "
        + GROUPS.get(indicator / TAILS.size());
  }

  /** Ten years around a level of its own, with one decimal, always within 0 and 100. */
  static double[] walk(int survey, int indicator, int series) {
    Random random = new Random((survey * 1000L + indicator) * 10 + series);
    double base = 40 + 45 * new Random(survey * 1000L + indicator).nextDouble();
    double swing = 2 + 6 * random.nextDouble();
    double[] values = new double[Workload.YEARS];
    for (int year = 0; year < values.length; year++) {
      double value = base + swing * (random.nextDouble() - 0.5) + year * 0.4;
      values[year] = Math.round(value * 10) / 10.0;
    }
    return values;
  }

  /** About 120 words in two headings' worth of paragraphs and a list. */
  static String commentary(int survey, int indicator) {
    Random random = new Random(500_000L + survey * 1000L + indicator);
    String place = place(survey);
    return """
    ## Utveckling

    %s

    ## Vad vi gör

    %s

    - %s
    - %s
    - %s

    %s
    """
        .formatted(
            paragraph(random, place),
            paragraph(random, place),
            sentence(random, place),
            one(random, REMARKS),
            one(random, REMARKS),
            paragraph(random, place));
  }

  private static String paragraph(Random random, String place) {
    return String.join(" ", sentence(random, place), one(random, REMARKS), sentence(random, place));
  }

  private static String sentence(Random random, String place) {
    return String.join(
            " ",
            one(random, SUBJECTS).formatted(place),
            one(random, VERBS),
            one(random, TIMES),
            one(random, CLAUSES))
        + ".";
  }

  private static String one(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
