package se.utfall.page;

import java.util.List;

/** All boards, companies and regions that have a page. */
public record BoardsPage(
    Frame frame, String file, String heading, String summary, List<BoardRow> boards, About about)
    implements Page, Dated {

  @Override
  public String template() {
    return "boards";
  }

  /** One of them, with how much hangs on it. */
  public record BoardRow(Link board, String id, String kind, String models, String indicators) {}
}
