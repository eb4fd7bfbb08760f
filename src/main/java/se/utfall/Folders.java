package se.utfall;

import java.nio.file.Path;
import java.util.Optional;
import se.utfall.content.ContentReader;
import se.utfall.site.Enclosure;
import se.utfall.site.Publisher;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/**
 * Where a build reads and writes; a templates folder that does not exist changes nothing.
 *
 * @param shown the content folder's path as it is to be said, without a slash at the end
 * @param atOnce whether the site is a link that is turned to the newer of two folders beside it
 */
public record Folders(Path content, String shown, Path templates, Path site, boolean atOnce) {

  /** Folders of which the site changes file by file. */
  public Folders(Path content, String shown, Path templates, Path site) {
    this(content, shown, templates, site, false);
  }

  /** Folders whose paths are said as the user typed them. */
  public Folders(Path content, Path templates, Path site) {
    this(content, ContentReader.shown(content), templates, site);
  }

  /** The same, but the site is a link that is turned to the newer of two folders beside it. */
  public Folders atOnce(boolean wanted) {
    return new Folders(content, shown, templates, site, wanted);
  }

  /** Takes the site folder for one build, unless it lies among the content. */
  Optional<Publisher> openSite(Diagnostics findings) {
    if (Enclosure.holds(content, site)) {
      findings.add(Position.file(site.toString()), Rule.SITE_IN_CONTENT);
      return Optional.empty();
    }
    return atOnce ? Publisher.openBehind(site, findings) : Publisher.open(site, findings);
  }
}
