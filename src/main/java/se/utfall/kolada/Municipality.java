package se.utfall.kolada;

/** A municipality, a region or the country. */
public record Municipality(String id, String title, String type) {
  private static final String NATION = "0000";

  boolean isMunicipality() {
    return type.equals("K");
  }

  boolean isNation() {
    return id.equals(NATION);
  }
}
