package se.utfall.check;

import java.util.List;
import se.utfall.model.Survey;

/**
 * What holds of content even where its texts have faults: what two versions can be compared by, and
 * what can be explained.
 *
 * @param surveys all figures
 * @param pages the pages of the site in its main language
 * @param stated every claim and figure in the texts
 */
public record Grounds(List<Survey> surveys, List<SitePage> pages, List<Stated> stated) {}
