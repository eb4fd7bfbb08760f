package se.utfall.claim;

/** What can stand at a place, shown by examples in the language of claims. */
enum Awaited {
  SUBJECT("N15436, liknande, 2021"),
  CONDITION("ökat, > liknande, i bästa gruppen"),
  TERM("2017, liknande, 80 %"),
  REFERENCE("liknande, kvinnor, N15436"),
  PERIOD("2017, 2021K3, föregående"),
  EARLIER("3 mätningar före"),
  YEAR("kvartal 3 2021"),
  MEMBERS("i området, i undersökningen, (N15436, N15722)"),
  AMONG("i området, av (N15436, N15722)"),
  INDICATOR("N15436"),
  AMOUNT("5 procentenheter, en tredjedel"),
  NUMBER("3"),
  SECOND("kvinnor mot män"),
  BETWEEN("mellan 70 och 80 %"),
  GROUP("bästa, mellersta, sämsta"),
  FROM_TO("från sämsta till mellersta"),
  PEAK("någonsin, sedan 2015, i området"),
  BETTER("bara 5 bättre"),
  LEVEL("nivå god"),
  SPREAD("mellan enheter, mellan kommuner"),
  OPEN("("),
  CLOSE(")");

  private final String examples;

  Awaited(String examples) {
    this.examples = examples;
  }

  String examples() {
    return examples;
  }
}
