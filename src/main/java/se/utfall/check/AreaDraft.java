package se.utfall.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utfall.content.Content.AreaFolder;
import se.utfall.content.IndicatorsFile;
import se.utfall.content.MarkdownFile;
import se.utfall.model.Area;
import se.utfall.text.Position;
import se.utfall.text.Slug;

/**
 * An area's folder in its survey; the survey here has no areas of its own.
 *
 * @param faultyFiles the paths of all files that could not be read without faults
 */
record AreaDraft(SurveyDraft survey, AreaFolder folder, Set<String> faultyFiles) {

  /** Whether indicators may have been lost in reading; a misspelt file name hides them too. */
  boolean faulty() {
    return faultyFiles.stream()
        .anyMatch(path -> path.startsWith(folder.path() + "/") && !path.endsWith(".md"));
  }

  /** Whether parts of a text's front matter may have been lost in reading. */
  boolean faulty(MarkdownFile text) {
    return faultyFiles.contains(text.path());
  }

  /** Whether there is an indicators file, readable or not: what makes the folder an area. */
  boolean exists() {
    return folder.file().isPresent() || faulty();
  }

  Position at() {
    return folder.file().map(f -> Position.file(f.path())).orElse(Position.file(folder.path()));
  }

  String slug() {
    return Slug.of(folder.name());
  }

  String address() {
    return survey.address() + slug() + "/";
  }

  /** The address of the page that has all its indicators for print, if it has one. */
  Optional<String> sheet() {
    return Optional.of(address() + Area.SHEET + "/")
        .filter(address -> Area.fillSheet(entries().size()));
  }

  /** Its indicators' ids, for texts that speak of one. */
  Declared ids() {
    return Declared.of(
        entries().stream().map(IndicatorsFile.IndicatorEntry::id).toList(), faulty());
  }

  Optional<IndicatorDraft> indicator(Optional<String> id) {
    return indicators().stream()
        .filter(indicator -> id.isPresent() && indicator.entry().id().value().equals(id))
        .findFirst();
  }

  List<IndicatorDraft> indicators() {
    return folder.file().stream()
        .flatMap(file -> file.indicators().stream().map(e -> new IndicatorDraft(this, file, e)))
        .toList();
  }

  /**
   * The commentary that is shown: the one for the newest edition, on an indicator or, where none is
   * named, on the area as a whole.
   */
  Optional<MarkdownFile> commentary(Optional<String> indicator) {
    return folder.texts().stream()
        .filter(text -> text.indicator().value().equals(indicator))
        .max(Comparator.comparing(text -> text.edition().value().orElse("")));
  }

  /** The same, if its front matter could be read. */
  Optional<MarkdownFile> readable(Optional<String> indicator) {
    return commentary(indicator).filter(text -> !faulty(text));
  }

  /** Whether it says something in words rather than numbers. */
  boolean speaks() {
    return folder.texts().stream().anyMatch(text -> text.indicator().value().isEmpty())
        || folder.file().stream()
            .anyMatch(file -> !file.strengths().isEmpty() || !file.improvements().isEmpty());
  }

  private List<IndicatorsFile.IndicatorEntry> entries() {
    return folder.file().map(IndicatorsFile::indicators).orElse(List.of());
  }
}
