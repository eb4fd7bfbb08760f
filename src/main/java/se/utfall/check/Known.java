package se.utfall.check;

import java.util.List;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.model.Wording;

/** What texts are held against: all figures, and what words about figures mean. */
record Known(List<Survey> surveys, Wording wording) {
  static Known of(Site site) {
    return new Known(site.surveys(), site.wording());
  }
}
