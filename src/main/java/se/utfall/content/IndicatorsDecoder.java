package se.utfall.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.content.IndicatorsFile.BreakEntry;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.IndicatorsFile.ScaleEntry;
import se.utfall.content.IndicatorsFile.SeriesEntry;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.text.Diagnostics;

/** The format of {@code indicators.yaml}. */
record IndicatorsDecoder(Diagnostics findings) {
  private static final int MOST_INDICATORS = 20_000;
  private static final int MOST = 200;

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
            in.requiredList("indicators", MOST_INDICATORS, this::indicator)));
  }

  private IndicatorEntry indicator(Node node) {
    GroupReader in = GroupReader.of("indicators", node, findings);
    return in.done(
        new IndicatorEntry(
            in.required("id", Kinds.ID),
            in.required("title", Kinds.NAME),
            in.optional("short", Kinds.NAME),
            in.optional("slug", Kinds.SLUG),
            in.required("unit", Kinds.UNIT),
            in.required("decimals", Kinds.DECIMALS),
            in.required("direction", Kinds.DIRECTION),
            scale(in),
            in.required("definition", Kinds.DEFINITION),
            in.optional("note", Kinds.DEFINITION),
            in.optional("source", Kinds.ID),
            in.optional("kolada", Kinds.ID),
            in.optional("board", Kinds.NAME),
            in.optionalList("breaks", MOST, this::breakEntry),
            in.requiredEntries("values", MOST, this::series)));
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

  private SeriesEntry series(Node.Entry entry) {
    Shape shape = new Shape(findings);
    return new SeriesEntry(
        shape.key(entry, Kinds.ID),
        values(shape.entries(entry.key(), MOST, entry.value()).orElse(List.of())));
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
    return new ValueEntry(
        shape.key(entry, Kinds.PERIOD), shape.field(entry.key(), entry.value(), Kinds.FIGURE));
  }
}
