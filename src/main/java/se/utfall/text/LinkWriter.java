package se.utfall.text;

import se.utfall.text.Prose.Writing;

/** Writes links and images, and nothing in place of those that may not be. */
final class LinkWriter {
  private final Draft out;
  private boolean inLink;

  LinkWriter(Draft out) {
    this.out = out;
  }

  boolean isOpen() {
    return inLink;
  }

  /** A link around its content; within another link only the content. */
  void link(Target target, String title, Runnable content) {
    if (inLink || target.kind() == Target.Kind.REFUSED) {
      content.run();
      return;
    }
    inLink = true;
    open(target, title);
    content.run();
    close(target);
    inLink = false;
  }

  void image(Target target, String title, String alternative) {
    if (!target.isLocalFile()) {
      out.text(alternative);
      return;
    }
    out.markup("<img src=\"");
    local(target);
    out.markup("\" alt=\"").attribute(alternative).markup("\"");
    title(title);
    out.later((how, html) -> how.places().size(target.address()).ifPresent(s -> room(s, html)));
    out.markup(" loading=\"lazy\">");
  }

  /** Nothing on the page moves when a picture comes that has been given its room. */
  private static void room(PictureSize size, StringBuilder html) {
    html.append(" width=\"").append(size.width());
    html.append("\" height=\"").append(size.height()).append('"');
  }

  private void open(Target target, String title) {
    out.markup("<a href=\"");
    if (target.kind() == Target.Kind.INTERNAL) {
      local(target);
    } else {
      out.markup(Html.address(target.address()));
    }
    out.markup("\"");
    title(title);
    out.markup(target.kind() == Target.Kind.EXTERNAL ? " class=\"external\">" : ">");
  }

  private void close(Target target) {
    if (target.kind() == Target.Kind.EXTERNAL) {
      out.later(LinkWriter::note);
    }
    out.markup("</a>");
  }

  private void local(Target target) {
    String written = target.address();
    out.later((how, html) -> html.append(Html.address(how.places().address(written))));
  }

  private void title(String title) {
    if (!title.isEmpty()) {
      out.markup(" title=\"").attribute(title).markup("\"");
    }
  }

  private static void note(Writing how, StringBuilder html) {
    String note = how.externalNote().strip().replaceAll("[.]+$", "");
    if (!note.isEmpty()) {
      html.append("<span class=\"visually-hidden\"> (").append(Html.text(note)).append(")</span>");
    }
  }
}
