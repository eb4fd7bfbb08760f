package se.utfall.page;

import java.util.List;

/** What a reader sees when an address leads nowhere. */
public record NotFoundPage(Frame frame, String heading, String text, List<Link> ways)
    implements Page {
  static final String FILE = "404.html";

  @Override
  public String file() {
    return FILE;
  }

  @Override
  public String template() {
    return "not-found";
  }
}
