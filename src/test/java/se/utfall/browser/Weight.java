package se.utfall.browser;

import java.util.ArrayList;
import java.util.List;
import se.utfall.browser.SiteServer.Sent;

/** A first visit is small, asks for few files, and the page does not move while it comes. */
final class Weight implements Gate {
  static final int MOST_BYTES = 50_000;
  static final int MOST_REQUESTS = 4;

  @Override
  public List<Fault> faults(Visit visit) {
    Vitals vitals = Vitals.of(visit, visit.browser().await(Script.named("vitals")));
    List<Sent> sent = visit.site().server().taken();
    vitals.keep(sent);
    List<Fault> faults = new ArrayList<>();
    int bytes = sent.stream().mapToInt(Sent::bytes).sum();
    if (bytes > MOST_BYTES) {
      faults.add(visit.fault("weight", "first view", bytes + " bytes are transferred"));
    }
    // A logo that is the icon too is asked for once where a host lets it be kept; ours does not.
    if (sent.stream().map(Sent::path).distinct().count() > MOST_REQUESTS) {
      faults.add(visit.fault("requests", "first view", sent.toString()));
    }
    if (vitals.shift() > mostShift(visit)) {
      faults.add(visit.fault("layout-shift", "first view", "CLS is " + vitals.shift()));
    }
    return faults;
  }

  /** None at all; a page with a picture whose file does not tell its size may a little. */
  private static double mostShift(Visit visit) {
    return visit.page().document().select("img:not([width])").isEmpty() ? 0 : 0.1;
  }
}
