package se.utfall.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.content.IndicatorsFile.BranchEntry;
import se.utfall.content.IndicatorsFile.BreakEntry;
import se.utfall.content.IndicatorsFile.EarlierEntry;
import se.utfall.content.IndicatorsFile.EndEntry;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.IndicatorsFile.ScaleEntry;
import se.utfall.content.IndicatorsFile.SeriesEntry;
import se.utfall.content.IndicatorsFile.SpreadEntry;
import se.utfall.content.IndicatorsFile.StandingEntry;
import se.utfall.content.IndicatorsFile.TargetEntry;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** The format of {@code indicators.yaml}. */
record IndicatorsDecoder(Diagnostics findings) {
  private static final int MOST_INDICATORS = 20_000;
  private static final int MOST = 200;
  private static final int MOST_BRANCHES = 2_000;
  private static final String NOTE = "note";
  private static final String REST = "rest";

  static IndicatorsFile decode(String path, GroupReader in) {
    return new IndicatorsDecoder(in.findings()).file(path, in);
  }

  private IndicatorsFile file(String path, GroupReader in) {
    return in.done(
        new IndicatorsFile(
            path,
            in.required("title", Kinds.NAME),
            in.optional("scope", Kinds.SUMMARY),
            in.required("summary", Kinds.SUMMARY),
            in.required("updated", Kinds.DATE),
            in.optional("source", Kinds.ID),
            in.optionalList("strengths", MOST, node -> statement("strengths", node)),
            in.optionalList("improvements", MOST, node -> statement("improvements", node)),
            in.optionalList("indicators", MOST_INDICATORS, this::indicator)));
  }

  private IndicatorEntry indicator(Node node) {
    GroupReader in = GroupReader.of("indicators", node, findings);
    return in.done(
        new IndicatorEntry(
            in.required("id", Kinds.ID),
            in.required("title", Kinds.NAME),
            in.optional("short", Kinds.NAME),
            in.optionalList("also", MOST, word -> searched("also", word)),
            in.optional("slug", Kinds.SLUG),
            in.required("unit", Kinds.UNIT),
            in.optional("per", Kinds.NAME),
            in.required("decimals", Kinds.DECIMALS),
            in.required("direction", Kinds.DIRECTION),
            scale(in),
            in.required("definition", Kinds.DEFINITION),
            in.optional("note", Kinds.DEFINITION),
            in.optional("source", Kinds.ID),
            in.optional("kolada", Kinds.ID),
            in.optional("board", Kinds.BOARD),
            in.optional("min-answers", Kinds.COUNT),
            in.optional("budget", Kinds.BUDGET),
            in.optionalList("breaks", MOST, this::breakEntry),
            in.optionalList("earlier", MOST, this::earlier),
            ended(in),
            in.requiredEntries("values", MOST, this::series),
            in.optionalEntries("groups", MOST, this::group),
            in.optionalList("branches", MOST_BRANCHES, this::branch),
            in.optionalList("targets", MOST, this::target),
            in.optionalList("standings", MOST, this::standing),
            spread(in)));
  }

  private static Optional<ScaleEntry> scale(GroupReader indicator) {
    GroupReader in = indicator.optionalGroup("scale");
    ScaleEntry scale =
        in.done(new ScaleEntry(in.required("min", Kinds.NUMBER), in.required("max", Kinds.NUMBER)));
    return indicator.has("scale") ? Optional.of(scale) : Optional.empty();
  }

  private BreakEntry breakEntry(Node node) {
    GroupReader in = GroupReader.of("breaks", node, findings);
    return in.done(
        new BreakEntry(in.required("from", Kinds.PERIOD), in.required("reason", Kinds.SUMMARY)));
  }

  private EarlierEntry earlier(Node node) {
    GroupReader in = GroupReader.of("earlier", node, findings);
    return in.done(
        new EarlierEntry(
            in.required("until", Kinds.PERIOD),
            in.optional("title", Kinds.NAME),
            in.optional("area", Kinds.NAME)));
  }

  private static Optional<EndEntry> ended(GroupReader indicator) {
    GroupReader in = indicator.optionalGroup("ended");
    EndEntry end =
        in.done(
            new EndEntry(
                in.required("after", Kinds.PERIOD),
                in.optional("successor", Kinds.ID),
                in.optional("reason", Kinds.SUMMARY)));
    return indicator.has("ended") ? Optional.of(end) : Optional.empty();
  }

  private static Optional<SpreadEntry> spread(GroupReader indicator) {
    GroupReader in = indicator.optionalGroup("spread");
    SpreadEntry spread =
        in.done(new SpreadEntry(in.required("file", Kinds.NAME), in.required("source", Kinds.ID)));
    return indicator.has("spread") ? Optional.of(spread) : Optional.empty();
  }

  private TargetEntry target(Node node) {
    GroupReader in = GroupReader.of("targets", node, findings);
    return in.done(
        new TargetEntry(in.required("period", Kinds.PERIOD), in.required("value", Kinds.NUMBER)));
  }

  private StandingEntry standing(Node node) {
    GroupReader in = GroupReader.of("standings", node, findings);
    return in.done(
        new StandingEntry(
            in.required("period", Kinds.PERIOD),
            in.required("group", Kinds.GROUP),
            in.optional("rank", Kinds.COUNT),
            in.optional("participants", Kinds.COUNT),
            in.optional("change", Kinds.CHANGE),
            in.required("source", Kinds.ID)));
  }

  private Field<String> statement(String key, Node node) {
    return new Shape(findings).field(key, node, Kinds.SUMMARY);
  }

  private Field<String> searched(String key, Node node) {
    return new Shape(findings).field(key, node, Kinds.SEARCHED);
  }

  private SeriesEntry series(Node.Entry entry) {
    return series(entry, Kinds.ID);
  }

  private SeriesEntry group(Node.Entry entry) {
    return series(entry, Kinds.SEX);
  }

  /**
   * A series is a group of periods, among which a footnote can stand and where the rest comes from;
   * or only a word for where all of it does.
   */
  private SeriesEntry series(Node.Entry entry, Kind<String> id) {
    Shape shape = new Shape(findings);
    Field<String> key = shape.key(entry, id);
    if (entry.value() instanceof Node.Scalar word && Kinds.FETCHED.isMeantBy(word.text())) {
      Field<String> rest = shape.field(entry.key(), word, Kinds.FETCHED);
      return new SeriesEntry(key, Field.absent(entry.at()), rest, List.of());
    }
    List<Node.Entry> all = shape.entries(entry.key(), MOST, entry.value()).orElse(List.of());
    Field<String> note = aside(NOTE, all, entry, Kinds.SUMMARY);
    Field<String> rest = aside(REST, all, entry, Kinds.FETCHED);
    List<Node.Entry> periods = all.stream().filter(found -> !isAside(found)).toList();
    if (all.size() == 1 && all.get(0).key().equals(NOTE)) {
      findings.add(entry.value().at(), Rule.VALUE_EMPTY, Shown.of(entry.key()));
    }
    return new SeriesEntry(key, note, rest, values(periods));
  }

  /** What stands among a series' periods and is none. */
  private Field<String> aside(
      String key, List<Node.Entry> all, Node.Entry series, Kind<String> kind) {
    return all.stream()
        .filter(found -> found.key().equals(key))
        .findFirst()
        .map(found -> new Shape(findings).field(key, found.value(), kind))
        .orElseGet(() -> Field.absent(series.at()));
  }

  private static boolean isAside(Node.Entry entry) {
    return entry.key().equals(NOTE) || entry.key().equals(REST);
  }

  private BranchEntry branch(Node node) {
    GroupReader in = GroupReader.of("branches", node, findings);
    return in.done(
        new BranchEntry(
            in.required("name", Kinds.NAME),
            in.optional(NOTE, Kinds.SUMMARY),
            values(in.requiredEntries("values", MOST, entry -> entry))));
  }

  private List<ValueEntry> values(List<Node.Entry> entries) {
    List<ValueEntry> values = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Node.Entry entry = entries.get(i);
      if (i + 1 < entries.size() && splitByComma(entry, entries.get(i + 1))) {
        String part = entries.get(++i).key();
        entry = new Node.Entry(entry.at(), entry.key(), joined((Node.Scalar) entry.value(), part));
      }
      values.add(value(entry));
    }
    return values;
  }

  /** Between braces, {@code 2021: 87,5} is a value of 87 and a key 5 with nothing behind it. */
  private static boolean splitByComma(Node.Entry entry, Node.Entry next) {
    return entry.value() instanceof Node.Scalar whole
        && whole.text().matches("-?[0-9]{1,15}")
        && next.key().matches("[0-9]{1,3}")
        && next.value() instanceof Node.Scalar nothing
        && nothing.isBlank();
  }

  private static Node.Scalar joined(Node.Scalar whole, String part) {
    return new Node.Scalar(whole.at(), whole.text() + "," + part);
  }

  private ValueEntry value(Node.Entry entry) {
    Shape shape = new Shape(findings);
    Field<String> period = shape.key(entry, Kinds.PERIOD);
    if (entry.value() instanceof Node.Group) {
      GroupReader in = GroupReader.of(entry.key(), entry.value(), findings);
      return in.done(
          new ValueEntry(
              period,
              in.required("value", Kinds.FIGURE),
              in.optional("answers", Kinds.COUNT),
              in.optional("margin", Kinds.NUMBER),
              in.optional(NOTE, Kinds.SUMMARY)));
    }
    Position at = entry.at();
    return new ValueEntry(
        period,
        shape.field(entry.key(), entry.value(), Kinds.FIGURE),
        Field.absent(at),
        Field.absent(at),
        Field.absent(at));
  }
}
