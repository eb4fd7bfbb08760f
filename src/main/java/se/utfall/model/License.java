package se.utfall.model;

/** What others may do with what is published, in the words of a licence that machines know. */
public enum License {
  CC0("CC0-1.0", "publicdomain/zero/1.0/"),
  CC_BY("CC-BY-4.0", "licenses/by/4.0/"),
  PDM("PDM-1.0", "publicdomain/mark/1.0/");

  private static final String HOME = "creativecommons.org/";

  private final String id;
  private final String path;

  License(String id, String path) {
    this.id = id;
    this.path = path;
  }

  /** Its identifier at SPDX, or alike. */
  public String id() {
    return id;
  }

  /** Its name among linked data, as Sveriges dataportal asks for it. */
  public String uri() {
    return "http://" + HOME + path;
  }

  /** Where a reader finds it. */
  public String url() {
    return "https://" + HOME + path;
  }
}
