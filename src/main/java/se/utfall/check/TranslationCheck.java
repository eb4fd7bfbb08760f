package se.utfall.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.content.Content;
import se.utfall.content.IndicatorsFile;
import se.utfall.content.MarkdownFile;
import se.utfall.content.RegisterFile;
import se.utfall.content.SiteFile;
import se.utfall.content.SurveyFile;
import se.utfall.content.TranslatedText;
import se.utfall.content.WordsFile;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** Each translation is of something that is there, in a language that the site is in. */
final class TranslationCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    Content content = draft.content();
    if (content.site().isEmpty()) {
      return;
    }
    Set<String> data = new HashSet<>();
    paths(content).map(path -> path.substring(0, path.lastIndexOf('.'))).forEach(data::add);
    for (WordsFile words : content.translations().words()) {
      boolean there = data.contains(words.original()) || findings.hasErrors();
      check(draft, words.path(), words.language(), there, findings);
    }
    for (TranslatedText text : content.translations().texts()) {
      Optional<MarkdownFile> original = original(draft, text);
      check(draft, text.file().path(), text.language(), original.isPresent(), findings);
      original.ifPresent(file -> title(file, text.file(), findings));
    }
  }

  private static Stream<String> paths(Content content) {
    Stream<String> site = content.site().stream().map(SiteFile::path);
    Stream<String> register = content.register().stream().map(RegisterFile::path);
    Stream<String> surveys =
        content.surveys().stream().flatMap(s -> s.survey().stream()).map(SurveyFile::path);
    Stream<String> areas =
        content.surveys().stream()
            .flatMap(s -> s.areas().stream())
            .flatMap(a -> a.file().stream())
            .map(IndicatorsFile::path);
    return Stream.of(site, register, surveys, areas).flatMap(all -> all);
  }

  private static Optional<MarkdownFile> original(Draft draft, TranslatedText text) {
    return draft.originals().stream()
        .map(Text::file)
        .filter(file -> file.path().equals(text.original()))
        .findFirst();
  }

  private static void check(
      Draft draft, String path, String language, boolean there, Diagnostics findings) {
    Position at = Position.file(path);
    if (!draft.also().contains(language)) {
      findings.add(at, Rule.LANGUAGE_ALSO, language);
    } else if (!there) {
      findings.add(at, Rule.TRANSLATION_ALONE);
    }
  }

  /** A page of its own needs a title, and news a summary, in every language. */
  private static void title(MarkdownFile original, MarkdownFile text, Diagnostics findings) {
    Position at = Position.file(text.path());
    boolean news = original.kind() == MarkdownFile.Kind.NEWS;
    boolean page = news || original.kind() == MarkdownFile.Kind.ARTICLE;
    if (page && text.title().value().isEmpty()) {
      findings.add(at, Rule.KEY_MISSING, "title");
    }
    if (news && text.summary().value().isEmpty()) {
      findings.add(at, Rule.KEY_MISSING, "summary");
    }
  }
}
