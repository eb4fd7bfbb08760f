package se.utfall.check;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.content.Content;
import se.utfall.content.CorrectionsFile;
import se.utfall.content.CorrectionsFile.CorrectionEntry;
import se.utfall.content.CorrectionsFile.WasEntry;
import se.utfall.content.PublishedFile;
import se.utfall.content.PublishedFile.Published;
import se.utfall.model.OpenSeries;
import se.utfall.model.Period;
import se.utfall.model.Value;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/**
 * Holds what is to be published against what was published before: a figure that has changed or
 * gone is told in {@code corrections.yaml}.
 */
public final class Republishing {
  private final Grounds grounds;
  private final List<CorrectionEntry> corrections;
  private final Map<Spot, Position> written;
  private final Position file;
  private final LocalDate built;
  private final Diagnostics findings;

  private Republishing(
      Grounds grounds,
      List<CorrectionEntry> corrections,
      Map<Spot, Position> written,
      Position file,
      LocalDate built,
      Diagnostics findings) {
    this.grounds = grounds;
    this.corrections = corrections;
    this.written = written;
    this.file = file;
    this.built = built;
    this.findings = findings;
  }

  /** One series as it was published. */
  record Line(String survey, String indicator, String series) {
    static Line of(Published one) {
      return new Line(one.survey(), one.indicator(), one.series());
    }
  }

  /** A figure that is not what it was; {@code now} is nothing where there is none. */
  record Changed(Published was, Period period, Optional<Value> now) {}

  /**
   * Reports what corrections say nothing of, and corrections that correct nothing.
   *
   * @param previous an earlier version of the site, or its data
   */
  public static void check(
      Content content,
      Checked truth,
      Optional<Path> previous,
      LocalDate built,
      Diagnostics findings) {
    List<CorrectionEntry> corrections =
        content.corrections().map(CorrectionsFile::corrections).orElse(List.of());
    boolean asked = !corrections.isEmpty() || previous.isPresent();
    if (asked && truth.grounds().isPresent()) {
      Position file =
          content
              .corrections()
              .map(CorrectionsFile::path)
              .map(Position::file)
              .orElseGet(() -> content.site().orElseThrow().title().at());
      new Republishing(
              truth.grounds().get(),
              corrections,
              Whereabouts.of(content, built),
              file,
              built,
              findings)
          .check(previous.flatMap(path -> PublishedFile.read(path, findings)));
    }
  }

  private void check(Optional<PublishedFile> before) {
    corrections.forEach(this::correctsSomething);
    Map<Line, List<Published>> lines =
        before.stream()
            .flatMap(published -> published.figures().stream())
            .collect(Collectors.groupingBy(Line::of, LinkedHashMap::new, Collectors.toList()));
    Map<String, Placed> placed =
        Placed.of(grounds.surveys())
            .collect(
                Collectors.toMap(
                    p -> p.survey().slug() + "/" + p.indicator().id(), p -> p, (a, b) -> a));
    lines.forEach(
        (line, figures) ->
            check(
                line,
                figures,
                Optional.ofNullable(placed.get(line.survey() + "/" + line.indicator()))));
  }

  private void check(Line line, List<Published> figures, Optional<Placed> placed) {
    Optional<OpenSeries> series =
        placed.flatMap(one -> OpenSeries.of(one.indicator(), line.series()));
    List<Changed> untold = new ArrayList<>();
    for (Published was : figures) {
      Optional<Period> period = Period.parse(was.period());
      Optional<Value> now = period.flatMap(p -> series.flatMap(s -> s.at(p)));
      if (period.isPresent() && !isAlike(was, now, series, placed)) {
        Changed changed = new Changed(was, period.get(), now);
        Optional<WasEntry> told = told(line, period.get());
        if (told.isEmpty()) {
          untold.add(changed);
        } else if (!isDelicate(placed, period.get())) {
          wasPublished(told.get(), changed);
        }
      }
    }
    if (!untold.isEmpty()) {
      findings.add(new Untold(grounds, written, file, built).of(line, untold, placed, series));
    }
  }

  private static boolean isAlike(
      Published was, Optional<Value> now, Optional<OpenSeries> series, Optional<Placed> placed) {
    boolean number =
        now.flatMap(Value::exact).filter(n -> n.compareTo(was.value()) == 0).isPresent();
    return number
        && series.orElseThrow().unit(placed.orElseThrow().indicator()).id().equals(was.unit());
  }

  static boolean isDelicate(Optional<Placed> placed, Period period) {
    return placed.filter(one -> OpenSeries.isDelicate(one.indicator(), period)).isPresent();
  }

  /** What the newest correction of a figure says that it was. */
  private Optional<WasEntry> told(Line line, Period period) {
    return corrections.stream()
        .filter(entry -> isOf(entry, line))
        .filter(entry -> was(entry, period).isPresent())
        .max(Comparator.comparing(entry -> entry.date().get()))
        .flatMap(entry -> was(entry, period));
  }

  private static boolean isOf(CorrectionEntry entry, Line line) {
    return entry.indicator().get().equals(line.indicator())
        && entry.survey().value().filter(slug -> !slug.equals(line.survey())).isEmpty()
        && CorrectionModel.series(entry).equals(line.series());
  }

  private static Optional<WasEntry> was(CorrectionEntry entry, Period period) {
    return entry.was().stream()
        .filter(was -> Period.parse(was.period().get()).filter(period::equals).isPresent())
        .findFirst();
  }

  private void wasPublished(WasEntry told, Changed changed) {
    Optional<BigDecimal> said = ValuesModel.of(told.figure().get()).exact();
    if (said.filter(n -> n.compareTo(changed.was().value()) == 0).isEmpty()) {
      findings.add(
          told.figure().at(),
          Rule.CORRECTION_WAS,
          changed.was().indicator(),
          changed.period().toString(),
          changed.was().value().toPlainString());
    }
  }

  /** The newest correction of a figure says something else than what it is. */
  private void correctsSomething(CorrectionEntry entry) {
    Placed.of(grounds.surveys())
        .filter(one -> CorrectionModel.isOf(entry, one))
        .forEach(one -> correctsSomething(entry, one));
  }

  private void correctsSomething(CorrectionEntry entry, Placed one) {
    Line line = new Line(one.survey().slug(), one.indicator().id(), CorrectionModel.series(entry));
    Optional<OpenSeries> series = OpenSeries.of(one.indicator(), line.series());
    CorrectionModel.was(entry)
        .forEach(
            (period, was) ->
                was(entry, period)
                    .filter(told -> told(line, period).filter(told::equals).isPresent())
                    .filter(told -> was.exact().isPresent())
                    .filter(told -> series.filter(s -> isStill(s, period, was)).isPresent())
                    .ifPresent(
                        told ->
                            findings.add(
                                told.figure().at(),
                                Rule.CORRECTION_SAME,
                                line.indicator(),
                                period.toString())));
  }

  private static boolean isStill(OpenSeries series, Period period, Value was) {
    return series
        .at(period)
        .flatMap(Value::exact)
        .filter(now -> now.compareTo(was.exact().orElseThrow()) == 0)
        .isPresent();
  }
}
