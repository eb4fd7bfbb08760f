package se.utfall.check;

import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.SurveyFile;
import se.utfall.text.Diagnostics;
import se.utfall.text.LinkText;
import se.utfall.text.Rule;

/** The links onward and the sources of a survey say where they lead. */
final class LinkTitleCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.surveys().stream()
        .flatMap(survey -> survey.folder().survey().stream())
        .flatMap(LinkTitleCheck::titles)
        .forEach(title -> title.value().ifPresent(words -> check(words, title, findings)));
  }

  private static Stream<Field<String>> titles(SurveyFile survey) {
    return Stream.concat(
        survey.links().stream().map(SurveyFile.LinkEntry::title),
        survey.sources().stream()
            .filter(source -> source.url().value().isPresent())
            .map(SurveyFile.SourceEntry::title));
  }

  private static void check(String words, Field<String> title, Diagnostics findings) {
    if (LinkText.saysNothing(words)) {
      findings.add(title.at(), Rule.LINK_TEXT, words);
    } else if (LinkText.isAddress(words)) {
      findings.add(title.at(), Rule.LINK_ADDRESS, words);
    }
  }
}
