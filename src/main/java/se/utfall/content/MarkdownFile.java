package se.utfall.content;

import java.time.LocalDate;
import se.utfall.text.Prose;

/**
 * A Markdown file with its front matter. Which fields must be there depends on the kind; the others
 * are absent.
 *
 * @param name the file name without ending
 */
public record MarkdownFile(
    String path,
    String name,
    Kind kind,
    Field<String> title,
    Field<String> summary,
    Field<LocalDate> updated,
    Field<Integer> order,
    Field<String> author,
    Field<String> edition,
    Field<String> indicator,
    Field<LocalDate> date,
    Field<String> newsKind,
    Field<String> contact,
    Field<String> survey,
    Field<String> draft,
    Prose prose) {

  /** Whether its author is not done with it, so that no reader sees it yet. */
  boolean isDraft() {
    return draft.value().filter(Kinds.DRAFT_YES::equals).isPresent();
  }

  /** What a Markdown file is, which follows from the folder it lies in. */
  public enum Kind {
    /** In {@code pages/}: a page of its own; title and updated are required. */
    ARTICLE,
    /** In {@code news/}: a piece of news; title, date, kind, summary and contact are required. */
    NEWS,
    /** In a survey's folder: what the survey is; updated is required. */
    ABOUT,
    /** In an area's folder: what an edition's figures mean; edition and updated are required. */
    COMMENTARY,
    /** Beside any of the others: its words in another language, and nothing else. */
    TRANSLATION
  }

  MarkdownFile named(String other) {
    return new MarkdownFile(
        path, other, kind, title, summary, updated, order, author, edition, indicator, date,
        newsKind, contact, survey, draft, prose);
  }

  /** The same piece in another language: the words of that, all else of this. */
  public MarkdownFile in(MarkdownFile translation) {
    return new MarkdownFile(
        translation.path,
        name,
        kind,
        translation.title,
        translation.summary,
        updated,
        order,
        translation.author,
        edition,
        indicator,
        date,
        newsKind,
        translation.contact,
        survey,
        draft,
        translation.prose);
  }
}
