package se.utfall.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Correction;
import se.utfall.model.Indicator;
import se.utfall.model.OpenSeries;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Value;
import se.utfall.text.Foreign;
import se.utfall.text.Slug;

/** Makes the page of corrections and its feed. */
final class CorrectionComposer {
  private final Setting setting;
  private final Corrected corrected;

  CorrectionComposer(Setting setting) {
    this.setting = setting;
    this.corrected = new Corrected(setting);
  }

  /** Where an indicator is shown. */
  private record Shown(Survey survey, Area area, Indicator indicator) {}

  CorrectionsPage compose() {
    Address at = setting.corrections();
    String heading = setting.text("corrections.heading");
    String summary = setting.text("corrections.summary", "publisher", setting.publisher());
    List<CorrectionsPage.Item> items = items(at);
    return new CorrectionsPage(
        setting.frame(at, List.of(heading), summary, List.of(setting.home(at))),
        at.file(),
        heading,
        summary,
        items,
        setting.correctionsFeed().flatMap(file -> feed(file, items)),
        about());
  }

  private About about() {
    List<Correction> all = setting.site().corrections();
    List<Indicator> figures =
        all.stream().flatMap(one -> shown(one).stream()).map(Shown::indicator).distinct().toList();
    return new Shared(setting)
        .about(all.get(0).date(), figures, List.of())
        .changed(all.get(0).date());
  }

  private List<CorrectionsPage.Item> items(Address at) {
    Map<String, Integer> ids = new HashMap<>();
    return setting.site().corrections().stream().map(one -> item(one, id(one, ids), at)).toList();
  }

  /** The day and the indicator, and a number where that is not enough. */
  private static String id(Correction one, Map<String, Integer> ids) {
    String id = one.date() + "-" + Slug.of(one.indicator());
    int n = ids.merge(id, 1, Integer::sum);
    return n == 1 ? id : id + "-" + n;
  }

  private CorrectionsPage.Item item(Correction one, String id, Address at) {
    Optional<Shown> shown = shown(one);
    Optional<OpenSeries> series = shown.flatMap(s -> OpenSeries.of(s.indicator(), one.series()));
    boolean main = setting.versions().own().isMain();
    String tongue = setting.versions().main().language().tag();
    return new CorrectionsPage.Item(
        id,
        setting.format().date(one.date()),
        setting.text("correction.kind." + one.kind().id()),
        shown.map(s -> s.indicator().title()).orElse(one.title()),
        about(one, series),
        shown.map(s -> at.to(Shared.address(s.survey(), s.area(), s.indicator()))),
        one.was().entrySet().stream()
            .map(was -> figure(shown, series, was.getKey(), was.getValue()))
            .toList(),
        one.what(),
        one.why(),
        Optional.of(tongue).filter(any -> !main));
  }

  private Optional<Shown> shown(Correction one) {
    return setting.site().surveys().stream()
        .filter(survey -> survey.slug().equals(one.survey()))
        .flatMap(survey -> survey.areas().stream().flatMap(area -> shown(survey, area)))
        .filter(shown -> shown.indicator().id().equals(one.indicator()))
        .findFirst();
  }

  private static Stream<Shown> shown(Survey survey, Area area) {
    return area.indicators().stream().map(indicator -> new Shown(survey, area, indicator));
  }

  /** Whose figures they are, where they are not those of the whole municipality. */
  private Optional<String> about(Correction one, Optional<OpenSeries> series) {
    return switch (series.map(OpenSeries::whose).orElse(OpenSeries.Whose.OWN)) {
      case OWN -> Optional.empty();
      case WOMEN, MEN -> Optional.of(setting.text("sex." + one.series()));
      case COMPARISON, BRANCH -> series.map(OpenSeries::name);
    };
  }

  private CorrectionsPage.Figure figure(
      Optional<Shown> shown, Optional<OpenSeries> series, Period period, Value was) {
    String name = setting.format().period(period);
    if (shown.isEmpty() || series.isEmpty()) {
      return new CorrectionsPage.Figure(name, plain(was), setting.text("corrections.gone"));
    }
    Indicator indicator = shown.get().indicator();
    return new CorrectionsPage.Figure(
        name,
        corrected.shown(indicator, series.get(), Optional.of(was)),
        corrected.shown(indicator, series.get(), series.get().at(period)));
  }

  /** Of an indicator that is gone nobody knows the unit any more. */
  private String plain(Value was) {
    return was.exact()
        .map(BigDecimal::stripTrailingZeros)
        .map(n -> setting.format().number(n, Math.max(0, n.scale())))
        .orElseGet(() -> setting.text("missing.suppressed"));
  }

  private Optional<Feed> feed(String file, List<CorrectionsPage.Item> items) {
    return setting.absolute(file).map(self -> feed(file, self, items));
  }

  private Feed feed(String file, String self, List<CorrectionsPage.Item> items) {
    List<Correction> corrections = setting.site().corrections();
    String page = setting.absolute(setting.corrections().path()).orElseThrow();
    Stream.Builder<Feed.Entry> entries = Stream.builder();
    for (int i = 0; i < items.size(); i++) {
      entries.add(entry(page, items.get(i), corrections.get(i)));
    }
    LocalDate newest = corrections.get(0).date();
    return new Feed(
        file,
        setting.language().tag(),
        self,
        page,
        setting.text("corrections.feed", "publisher", setting.publisher()),
        setting.text("corrections.summary", "publisher", setting.publisher()),
        Feed.instant(newest),
        setting.publisher(),
        entries.build().toList());
  }

  /** What an editor has written, and the title of what is gone, are in the main language. */
  private static Feed.Entry entry(String page, CorrectionsPage.Item item, Correction correction) {
    String address = page + "#" + item.id();
    return new Feed.Entry(
        address,
        address,
        item.title(),
        item.lang().filter(main -> item.link().isEmpty() || Foreign.is(item.title())),
        Feed.instant(correction.date()),
        item.what(),
        item.lang(),
        item.kind(),
        correction.kind().id());
  }
}
