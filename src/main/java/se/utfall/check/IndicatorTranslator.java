package se.utfall.check;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.utfall.model.Board;
import se.utfall.model.Breakdown;
import se.utfall.model.Commentary;
import se.utfall.model.Comparison;
import se.utfall.model.History;
import se.utfall.model.Indicator;
import se.utfall.model.Kolada;
import se.utfall.model.Origin;
import se.utfall.model.Peers;
import se.utfall.model.Period;
import se.utfall.model.Source;
import se.utfall.model.Spread;
import se.utfall.model.StatedStanding;
import se.utfall.model.Value;
import se.utfall.text.Foreign;

/** Puts an indicator into another language; its footnotes stay in the main one and say so. */
record IndicatorTranslator(
    TranslatedWords words,
    Map<String, Board> boards,
    Map<String, Comparison> comparisons,
    Map<Source, Source> sources) {

  Indicator of(Indicator indicator, Optional<Commentary> commentary) {
    String key = "indicators." + indicator.id() + ".";
    String title = words.text(key + "title", indicator.title());
    return new Indicator(
        indicator.id(),
        indicator.slug(),
        title,
        words.shorter(key + "short", indicator.shortTitle(), indicator.title(), title),
        indicator.unit(),
        words.text(key + "per", indicator.per()),
        indicator.decimals(),
        indicator.direction(),
        indicator.scale(),
        words.text(key + "definition", indicator.definition()),
        words.text(key + "note", indicator.note()),
        source(indicator.source(), sources),
        indicator.kolada().map(IndicatorTranslator::kolada),
        indicator.board().map(board -> Optional.ofNullable(boards.get(board.id())).orElse(board)),
        indicator.breaks().stream()
            .map(b -> new Indicator.Break(b.from(), reason(key, b)))
            .toList(),
        noted(indicator.own()),
        indicator.ownNote().map(Foreign::marked),
        indicator.comparisons().stream().map(this::series).toList(),
        breakdown(indicator.breakdown()),
        peers(indicator.peers()),
        indicator.goal(),
        history(indicator.history(), key),
        commentary,
        indicator.also().stream().map(Foreign::marked).toList());
  }

  private String reason(String key, Indicator.Break there) {
    return words.text(key + "breaks." + there.from() + ".reason", there.reason());
  }

  static Source source(Source source, Map<Source, Source> sources) {
    return Optional.ofNullable(sources.get(source)).orElse(source);
  }

  private Indicator.Series series(Indicator.Series series) {
    return new Indicator.Series(
        Optional.ofNullable(comparisons.get(series.comparison().id())).orElse(series.comparison()),
        noted(series.values()),
        series.note().map(Foreign::marked),
        series.origin().map(o -> new Origin(source(o.source(), sources), o.worked())));
  }

  private static Kolada kolada(Kolada kolada) {
    return new Kolada(
        kolada.id(), kolada.fetch().map(f -> new Kolada.Fetch(f.day(), Foreign.marked(f.title()))));
  }

  /** The values of a series; most have no footnote. */
  private static SortedMap<Period, Value> noted(SortedMap<Period, Value> values) {
    if (values.values().stream().allMatch(value -> value.note().isEmpty())) {
      return values;
    }
    SortedMap<Period, Value> noted = new TreeMap<>();
    values.forEach((period, value) -> noted.put(period, noted(value)));
    return noted;
  }

  private static Value noted(Value value) {
    Optional<String> note = value.note().map(Foreign::marked);
    return value instanceof Value.Measured measured
        ? new Value.Measured(measured.number(), measured.answers(), measured.margin(), note)
        : new Value.Missing(((Value.Missing) value).reason(), note);
  }

  private static Breakdown breakdown(Breakdown parts) {
    return new Breakdown(
        parts.bySex().stream()
            .map(
                s -> new Breakdown.BySex(s.sex(), noted(s.values()), s.note().map(Foreign::marked)))
            .toList(),
        parts.branches().stream()
            .map(
                b ->
                    new Breakdown.Branch(
                        b.name(), noted(b.values()), b.note().map(Foreign::marked)))
            .toList(),
        parts.limit());
  }

  private Peers peers(Peers peers) {
    return new Peers(
        peers.stated().stream().map(this::stated).toList(),
        peers.spread().map(s -> new Spread(source(s.source(), sources), s.own(), s.periods())));
  }

  private StatedStanding stated(StatedStanding standing) {
    return new StatedStanding(
        standing.period(),
        standing.group(),
        standing.rank(),
        standing.participants(),
        standing.change(),
        source(standing.source(), sources));
  }

  private History history(History history, String key) {
    return new History(
        history.earlier().stream()
            .map(
                e ->
                    new History.Earlier(
                        e.until(),
                        words.text(key + "earlier." + e.until() + ".title", e.title()),
                        words.text(key + "earlier." + e.until() + ".area", e.area())))
            .toList(),
        history
            .end()
            .map(
                e ->
                    new History.End(
                        e.after(), e.successor(), words.text(key + "ended.reason", e.reason()))));
  }
}
