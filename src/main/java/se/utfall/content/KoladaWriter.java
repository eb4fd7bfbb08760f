package se.utfall.content;

import se.utfall.content.KoladaFile.GroupEntry;
import se.utfall.content.KoladaFile.SnapshotEntry;
import se.utfall.text.Json;

/** The way from what has been fetched to the text of {@code kolada.json}: one fact on a line. */
public final class KoladaWriter {
  private final Json json = new Json();

  private KoladaWriter() {}

  /** The text of a file, which {@link ContentReader} reads back as the same. */
  public static String write(KoladaFile file) {
    return new KoladaWriter().text(file);
  }

  private String text(KoladaFile file) {
    json.open('{').number("format", 1);
    if (!file.snapshots().isEmpty()) {
      json.name("indicators").open('[');
      file.snapshots().forEach(this::snapshot);
      json.close(']');
    }
    if (!file.groups().isEmpty()) {
      json.name("groups").open('[');
      file.groups().forEach(this::group);
      json.close(']');
    }
    return json.close('}').toString();
  }

  private void snapshot(SnapshotEntry one) {
    json.next()
        .open('{')
        .text("file", one.file().get())
        .text("kpi", one.kpi().get())
        .text("fetched", one.fetched().get().toString())
        .text("title", one.title().get())
        .text("definition", one.definition().value())
        .number("values", one.values().get())
        .text("sha256", one.sha256().get())
        .close('}');
  }

  private void group(GroupEntry one) {
    json.next()
        .open('{')
        .text("id", one.id().get())
        .text("fetched", one.fetched().get().toString())
        .text("title", one.title().get())
        .name("members")
        .open('[');
    one.members()
        .forEach(
            member ->
                json.next()
                    .open('{')
                    .text("code", member.code().get())
                    .text("name", member.name().get())
                    .close('}'));
    json.close(']').close('}');
  }
}
