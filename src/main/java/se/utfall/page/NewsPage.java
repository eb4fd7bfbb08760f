package se.utfall.page;

import java.util.List;
import java.util.Optional;

/** A piece of news or a press release. */
public record NewsPage(
    Frame frame,
    String file,
    String heading,
    List<String> leads,
    String summary,
    Markup text,
    Optional<Verification> verification,
    About about)
    implements Page, Dated {

  @Override
  public String template() {
    return "news";
  }
}
