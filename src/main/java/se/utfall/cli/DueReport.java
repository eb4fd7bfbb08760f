package se.utfall.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.utfall.due.Duty;
import se.utfall.text.Json;
import se.utfall.text.Messages;

/**
 * What is due up to a day, in one of the forms.
 *
 * @param unready how many things without a day of their own stop publishing
 */
record DueReport(
    List<Duty> duties, LocalDate today, LocalDate until, int unready, Messages messages) {

  String in(DueFormat format) {
    return switch (format) {
      case text -> text();
      case json -> json();
    };
  }

  private String text() {
    String dated =
        duties.isEmpty()
            ? text("cli.due.nothing", until.toString()) + "\n"
            : duties.stream().map(this::line).collect(Collectors.joining());
    String rest = unready > 0 ? text("cli.due.unready", Integer.toString(unready)) + "\n" : "";
    return dated + rest;
  }

  private String line(Duty duty) {
    String key = duty.by().isBefore(today) ? "cli.due.late" : "cli.due.coming";
    return text(key, duty.by().toString(), said(duty)) + "\n";
  }

  private String said(Duty duty) {
    return text(
        "cli.due." + duty.kind().id(),
        duty.what(),
        duty.period().orElse(""),
        duty.place().orElse(""));
  }

  private String json() {
    Json json = new Json();
    json.open('{').text("tool", "utfall").text("version", Version.number());
    json.text("today", today.toString()).text("until", until.toString());
    json.name("due").open('[');
    for (Duty duty : duties) {
      json.next()
          .open('{')
          .text("by", duty.by().toString())
          .text("kind", duty.kind().id())
          .text("what", duty.what())
          .text("period", duty.period())
          .text("place", duty.place())
          .text("message", said(duty))
          .close('}');
    }
    return json.close(']').close('}').toString();
  }

  private String text(String key, String... args) {
    return messages.text(key, List.of(args));
  }
}
