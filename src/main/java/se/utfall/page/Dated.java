package se.utfall.page;

import java.time.LocalDate;
import java.util.Optional;

/** A page that may know the day on which what it is made of was last changed. */
public interface Dated {
  About about();

  default Optional<LocalDate> changed() {
    return about().changed();
  }
}
