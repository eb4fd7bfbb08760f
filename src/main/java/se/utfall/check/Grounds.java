package se.utfall.check;

import java.util.List;
import se.utfall.model.Redirect;
import se.utfall.model.Survey;

/**
 * What holds of content even where its texts have faults: what two versions can be compared by, and
 * what can be explained.
 *
 * @param surveys all figures
 * @param pages the pages of the site in its main language
 * @param redirects from addresses that pages once had
 * @param stated every claim and figure in the texts
 */
public record Grounds(
    List<Survey> surveys, List<SitePage> pages, List<Redirect> redirects, List<Stated> stated) {}
