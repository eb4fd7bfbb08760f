package se.utfall.svg;

import java.awt.Color;

/** A colour that is not decided yet: it carries a role through Java2D to the writer. */
public final class Ink extends Color {
  private static final long serialVersionUID = 1L;

  private final Role role;

  private Ink(Role role) {
    super(0);
    this.role = role;
  }

  public static Ink of(Role role) {
    return new Ink(role);
  }

  public Role role() {
    return role;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ink ink && ink.role == role;
  }

  @Override
  public int hashCode() {
    return role.hashCode();
  }

  @Override
  public String toString() {
    return role.id();
  }
}
