package se.utfall.claim;

/** Whose value. */
public enum Who {
  OWN,
  SIMILAR,
  /** All municipalities, each counted once. */
  ALL,
  MEDIAN,
  /** The whole country, each inhabitant counted once. */
  NATION,
  COUNTY,
  REGION,
  SIZE_CLASS,
  OWN_LIST
}
