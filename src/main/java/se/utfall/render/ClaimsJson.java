package se.utfall.render;

import java.nio.charset.StandardCharsets;
import se.utfall.page.ClaimsFile;
import se.utfall.page.ClaimsFile.Figure;
import se.utfall.page.ClaimsFile.Finding;
import se.utfall.page.ClaimsFile.Statement;
import se.utfall.text.Json;

/** A page's claims and their results as JSON. */
final class ClaimsJson {
  private final Json json = new Json();

  private ClaimsJson() {}

  static OutputFile file(ClaimsFile claims) {
    ClaimsJson writer = new ClaimsJson();
    writer.write(claims);
    byte[] bytes = writer.json.toString().getBytes(StandardCharsets.UTF_8);
    return new OutputFile(claims.file(), OutputFile.Kind.DATA, bytes);
  }

  private void write(ClaimsFile claims) {
    json.open('{').text("page", claims.page()).name("statements").open('[');
    for (Statement statement : claims.statements()) {
      json.next().open('{');
      write(statement);
      json.close('}');
    }
    json.close(']').close('}');
  }

  private void write(Statement statement) {
    json.text("words", statement.words())
        .text("sentence", statement.sentence())
        .text("expression", statement.expression())
        .text("edition", statement.edition())
        .text("result", statement.result())
        .text("reason", statement.reason())
        .name("figures")
        .open('[');
    statement.figures().forEach(this::write);
    json.close(']').name("findings").open('[');
    statement.findings().forEach(this::write);
    json.close(']');
  }

  private void write(Figure figure) {
    json.next()
        .open('{')
        .text("indicator", figure.indicator())
        .text("title", figure.title())
        .text("name", figure.name())
        .text("group", figure.group())
        .text("measure", figure.measure())
        .text("from", figure.from())
        .text("period", figure.period());
    if (figure.value().isEmpty()) {
      json.nothing("value");
    }
    json.text("value", figure.value())
        .text("of", figure.of())
        .text("missing", figure.missing())
        .text("unit", figure.unit())
        .close('}');
  }

  private void write(Finding finding) {
    json.next().open('{').text("kind", finding.kind()).text("words", finding.words()).close('}');
  }
}
