package se.utfall.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.content.SiteFile;
import se.utfall.content.SiteFile.WaiverEntry;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Nearest;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** The warnings that {@code site.yaml} waives: taken out of the findings, each one by itself. */
final class Waivers {
  private static final int MOST_SHOWN = 5;

  private final String folder;
  private final LocalDate today;
  private final boolean complete;
  private final Diagnostics findings;

  private Waivers(SiteFile site, LocalDate today, Diagnostics findings) {
    this.folder = site.path().substring(0, site.path().lastIndexOf('/') + 1);
    this.today = today;
    this.complete = !findings.hasErrors();
    this.findings = findings;
  }

  /**
   * Waives what there is to waive and reports the waivers that have ended, that fit more than one
   * warning or that nobody needs. An error may hide a warning, so that beside one no waiver is
   * called unneeded.
   */
  static void apply(SiteFile site, LocalDate today, Diagnostics findings) {
    Waivers waivers = new Waivers(site, today, findings);
    site.waivers().stream().filter(Waivers::isReadable).forEach(waivers::apply);
  }

  private static boolean isReadable(WaiverEntry waiver) {
    return waiver.rule().value().isPresent()
        && waiver.place().value().isPresent()
        && waiver.reason().value().isPresent()
        && waiver.until().value().isPresent();
  }

  private void apply(WaiverEntry waiver) {
    String place = waiver.place().get();
    List<Diagnostic> ofRule =
        findings.sorted().stream().filter(d -> d.rule() == waiver.rule().get()).toList();
    List<Diagnostic> fitting = ofRule.stream().filter(d -> fits(place, place(d))).toList();
    if (fitting.isEmpty()) {
      unneeded(waiver, ofRule);
    } else if (waiver.until().get().isBefore(today)) {
      String[] args = {waiver.rule().get().id(), place, waiver.until().get().toString()};
      findings.add(waiver.until().at(), Rule.WAIVER_EXPIRED, args);
    } else if (fitting.size() > 1) {
      String count = Integer.toString(fitting.size());
      findings.add(waiver.place().at(), Rule.WAIVER_SEVERAL, place, count, some(fitting));
    } else {
      findings.waive(fitting.get(0), waiver.reason().get(), waiver.until().get());
    }
  }

  private void unneeded(WaiverEntry waiver, List<Diagnostic> ofRule) {
    String place = waiver.place().get();
    if (complete) {
      Diagnostic finding =
          Diagnostic.of(waiver.at(), Rule.WAIVER_UNNEEDED, waiver.rule().get().id(), place);
      findings.add(finding.near(near(place, ofRule)));
    }
  }

  /**
   * Where in the same file the rule is broken now, or else in the file that may be meant. A place
   * may be copied from a message, which begins with the content folder.
   */
  private Optional<String> near(String place, List<Diagnostic> ofRule) {
    List<String> places = ofRule.stream().map(this::place).toList();
    String file = file(place);
    return places.stream()
        .filter(other -> ("/" + file).endsWith("/" + file(other)))
        .findFirst()
        .or(() -> Nearest.to(place, places));
  }

  private static String file(String place) {
    return place.split(":", 2)[0];
  }

  /** Whether a place is the wanted one or lies in it. */
  private static boolean fits(String wanted, String place) {
    return place.equals(wanted) || place.startsWith(wanted + ":");
  }

  /** The place of a finding as it is written in a waiver. */
  private String place(Diagnostic finding) {
    Position at = finding.at();
    return at.toString().substring(Math.min(folder.length(), at.path().length()));
  }

  private String some(List<Diagnostic> fitting) {
    String all =
        fitting.stream().limit(MOST_SHOWN).map(this::place).collect(Collectors.joining(", "));
    return fitting.size() > MOST_SHOWN ? all + " …" : all;
  }
}
