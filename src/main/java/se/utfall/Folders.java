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
 */
public record Folders(Path content, String shown, Path templates, Path site) {

  /** Folders whose paths are said as the user typed them. */
  public Folders(Path content, Path templates, Path site) {
    this(content, ContentReader.shown(content), templates, site);
  }

  /** Takes the site folder for one build, unless it lies among the content. */
  Optional<Publisher> openSite(Diagnostics findings) {
    if (Enclosure.holds(content, site)) {
      findings.add(Position.file(site.toString()), Rule.SITE_IN_CONTENT);
      return Optional.empty();
    }
    return Publisher.open(site, findings);
  }
}
