package se.utfall.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.text.PictureSize;

/**
 * A content folder as read. Files that could not be decoded at all are absent and have been
 * reported.
 *
 * @param kept editions of surveys that are kept as they were
 * @param drafts the paths of texts that are left out since their authors are not done with them
 * @param files how many files were read
 */
public record Content(
    Optional<SiteFile> site,
    Optional<RegisterFile> register,
    Optional<CorrectionsFile> corrections,
    List<SurveyFolder> surveys,
    List<MarkdownFile> articles,
    List<MarkdownFile> news,
    List<Asset> assets,
    Translations translations,
    List<Kept> kept,
    List<String> drafts,
    int files) {

  /** Content in one language, without drafts and corrections. */
  public Content(
      Optional<SiteFile> site,
      Optional<RegisterFile> register,
      List<SurveyFolder> surveys,
      List<MarkdownFile> articles,
      List<MarkdownFile> news,
      List<Asset> assets,
      int files) {
    this(
        site,
        register,
        Optional.empty(),
        surveys,
        articles,
        news,
        assets,
        Translations.NONE,
        List.of(),
        List.of(),
        files);
  }

  /** The same content with other surveys. */
  public Content with(List<SurveyFolder> others) {
    return new Content(
        site,
        register,
        corrections,
        others,
        articles,
        news,
        assets,
        translations,
        kept,
        drafts,
        files);
  }

  /** The content of an edition that is kept: what it has of its own, and whose it is. */
  public Content of(Kept edition) {
    return new Content(
        site.map(SiteFile::bare),
        register,
        List.of(edition.folder().named(edition.survey())),
        List.of(),
        List.of(),
        assets,
        0);
  }

  /** The same content without the texts that are drafts, and what else depends on them. */
  public Content withoutDrafts() {
    List<MarkdownFile> all =
        Stream.of(articles, news, surveyTexts(), areaTexts()).flatMap(List::stream).toList();
    List<String> left = all.stream().filter(MarkdownFile::isDraft).map(MarkdownFile::path).toList();
    return new Content(
        site,
        register,
        corrections,
        surveys.stream().map(SurveyFolder::withoutDrafts).toList(),
        done(articles),
        done(news),
        assets,
        translations.without(left),
        kept,
        left,
        files);
  }

  private List<MarkdownFile> surveyTexts() {
    return surveys.stream().flatMap(survey -> survey.texts().stream()).toList();
  }

  private List<MarkdownFile> areaTexts() {
    return surveys.stream()
        .flatMap(survey -> survey.areas().stream())
        .flatMap(area -> area.texts().stream())
        .toList();
  }

  private static List<MarkdownFile> done(List<MarkdownFile> texts) {
    return texts.stream().filter(text -> !text.isDraft()).toList();
  }

  /** Whether any news is out on a day. */
  public boolean hasNews(LocalDate day) {
    return news.stream()
        .flatMap(one -> one.date().value().stream())
        .anyMatch(date -> !date.isAfter(day));
  }

  /** Whether there is any indicator to find. */
  public boolean hasIndicators() {
    return surveys.stream()
        .flatMap(survey -> survey.areas().stream())
        .flatMap(area -> area.file().stream())
        .anyMatch(file -> !file.indicators().isEmpty());
  }

  /** Whether any published figure has been corrected. */
  public boolean hasCorrections() {
    return corrections.filter(file -> !file.corrections().isEmpty()).isPresent();
  }

  /** Whether the site tells how accessible it is. */
  public boolean hasAccessibility() {
    return site.flatMap(SiteFile::accessibility).isPresent();
  }

  /**
   * A folder with a {@code survey.yaml}; {@code path} as the user would type it, {@code kolada}
   * what has been fetched from there.
   */
  public record SurveyFolder(
      String name,
      String path,
      Optional<SurveyFile> survey,
      Optional<KoladaFile> kolada,
      List<AreaFolder> areas,
      List<MarkdownFile> texts) {

    /** A folder without anything from Kolada. */
    public SurveyFolder(
        String name,
        String path,
        Optional<SurveyFile> survey,
        List<AreaFolder> areas,
        List<MarkdownFile> texts) {
      this(name, path, survey, Optional.empty(), areas, texts);
    }

    private SurveyFolder named(String other) {
      return new SurveyFolder(other, path, survey, kolada, areas, texts);
    }

    /** The same folder with another survey. */
    public SurveyFolder with(Optional<SurveyFile> other) {
      return new SurveyFolder(name, path, other, kolada, areas, texts);
    }

    private SurveyFolder withoutDrafts() {
      List<AreaFolder> done = areas.stream().map(AreaFolder::withoutDrafts).toList();
      return new SurveyFolder(name, path, survey, kolada, done, done(texts));
    }

    /** The same folder with other areas. */
    public SurveyFolder with(List<AreaFolder> others) {
      return new SurveyFolder(name, path, survey, kolada, others, texts);
    }
  }

  /**
   * A folder with an edition of a survey that is kept.
   *
   * @param survey the name of the survey's folder
   * @param name of the edition
   */
  public record Kept(String survey, String name, SurveyFolder folder) {}

  /** A folder in a survey's folder; {@code file} is absent where there is no indicators file. */
  public record AreaFolder(
      String name,
      String path,
      Optional<IndicatorsFile> file,
      List<SpreadFile> spreads,
      List<MarkdownFile> texts) {

    private AreaFolder withoutDrafts() {
      return new AreaFolder(name, path, file, spreads, done(texts));
    }

    /** The same folder with another file. */
    public AreaFolder with(Optional<IndicatorsFile> other) {
      return new AreaFolder(name, path, other, spreads, texts);
    }
  }

  /**
   * A picture in the content folder, by its path from there ({@code kkik/bild.svg}).
   *
   * @param size as far as the file tells
   */
  public record Asset(String name, Path file, Optional<PictureSize> size) {}
}
