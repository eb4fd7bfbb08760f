package se.utfall.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utfall.check.SitePage;
import se.utfall.check.Spot;
import se.utfall.check.Stated;
import se.utfall.diff.Difference;
import se.utfall.diff.Differing;
import se.utfall.diff.Figure;
import se.utfall.diff.PageMove;
import se.utfall.diff.Placement;
import se.utfall.diff.Spreads;
import se.utfall.model.Value;
import se.utfall.text.Json;

/** What two versions differ in, for programs. */
final class DiffJson {
  private final DiffWords words;
  private final Json json = new Json();

  DiffJson(DiffWords words) {
    this.words = words;
  }

  String write(ContentVersion before, ContentVersion after, Difference difference) {
    json.open('{').text("tool", "utfall").text("version", Version.number());
    side("old", before);
    side("new", after);
    json.name("claims").open('[');
    difference.turned().forEach(this::claim);
    json.close(']').name("standings").open('[');
    difference.standings().forEach(this::standing);
    json.close(']').name("values").open('[');
    difference.values().forEach(this::value);
    json.close(']').name("spreads").open('[');
    difference.spreads().forEach(this::spread);
    json.close(']').name("pages").open('[');
    difference.pages().forEach(this::page);
    return json.close(']').close('}').toString();
  }

  private void side(String name, ContentVersion version) {
    List<?> errors = version.errors();
    json.name(name).open('{').text("name", version.name());
    json.number("errors", errors.size()).close('}');
  }

  private void claim(Stated stated) {
    json.next()
        .open('{')
        .text("path", stated.at().path())
        .number("line", stated.at().line())
        .number("column", stated.at().column())
        .text("words", stated.words())
        .text("expression", stated.statement().expression())
        .text("message", words.because(stated))
        .close('}');
  }

  private void standing(Differing<Spot, Placement> d) {
    spot(d.key(), d.way());
    json.text("before", d.before().map(p -> p.standing().group().id()));
    json.text("after", d.after().map(p -> p.standing().group().id())).close('}');
  }

  private void value(Differing<Spot, Figure> d) {
    spot(d.key(), d.way());
    d.before().ifPresent(f -> value("before", f.value()));
    d.after().ifPresent(f -> value("after", f.value()));
    json.close('}');
  }

  private void value(String name, Value value) {
    json.name(name).open('{').text("value", value.exact().map(BigDecimal::toPlainString));
    if (value instanceof Value.Measured measured) {
      measured.answers().ifPresent(n -> json.number("answers", n));
      json.text("margin", measured.margin().map(BigDecimal::toPlainString));
    } else {
      json.text("missing", ((Value.Missing) value).reason().id());
    }
    json.close('}');
  }

  private void spread(Spreads spreads) {
    place(spreads.spot());
    json.number("changed", spreads.changed())
        .number("added", spreads.added())
        .number("removed", spreads.removed())
        .close('}');
  }

  private void page(PageMove move) {
    json.next()
        .open('{')
        .text("change", move.what().id())
        .text("kind", move.page().kind().id())
        .text("title", move.page().title())
        .text("from", move.before().map(SitePage::address))
        .text("to", move.after().map(SitePage::address))
        .text("redirect", move.redirect())
        .close('}');
  }

  private void spot(Spot spot, Differing.Way way) {
    place(spot);
    json.text("change", way.name().toLowerCase(Locale.ROOT));
  }

  private void place(Spot spot) {
    json.next()
        .open('{')
        .text("survey", spot.survey())
        .text("indicator", spot.indicator())
        .text("period", spot.period().toString())
        .text("part", spot.part().id())
        .text("name", Optional.of(spot.name()).filter(name -> !name.isEmpty()));
  }
}
