package se.utfall.kolada;

import java.util.List;

/** A group of municipalities and who is in it. */
public record Group(String id, String title, List<Member> members) {

  /** A municipality in a group. */
  public record Member(String id, String title) {}
}
