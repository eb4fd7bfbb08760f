package se.utfall.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.content.MarkdownFile;
import se.utfall.text.Diagnostics;

/** Something that a check has left out, and what there is to say about it. */
public record Skipped(What what, List<String> args) {

  /** What can be left out. */
  public enum What {
    /** Claims and figures in texts, since an error in the data hides what they are held against. */
    CLAIMS,
    /** Whether waivers are needed, since an error can hide what they waive. */
    WAIVERS,
    /** The pages, which are only made of content without errors. */
    PAGES,
    /** The checklist for publishing, which is about content without errors. */
    CHECKLIST,
    /** Sentences that sound like claims, in a language whose words are not known. */
    SOUNDING,
    /** A text whose author is not done with it. */
    DRAFT,
    /** A piece of news that is not out yet. */
    NEWS,
    /** A commentary that has given way to a newer one. */
    COMMENTARY;

    public String id() {
      return switch (this) {
        case CLAIMS -> "claims";
        case WAIVERS -> "waivers";
        case PAGES -> "pages";
        case CHECKLIST -> "checklist";
        case SOUNDING -> "sounding";
        case DRAFT -> "draft";
        case NEWS -> "news";
        case COMMENTARY -> "commentary";
      };
    }
  }

  /** That the checklist for publishing was not gone through. */
  public static Skipped checklist() {
    return of(What.CHECKLIST);
  }

  /** That the pages were not made. */
  public static Skipped pages() {
    return of(What.PAGES);
  }

  private static Skipped of(What what, String... args) {
    return new Skipped(what, List.of(args));
  }

  /** What checking a draft has left out. */
  static List<Skipped> of(Draft draft, Optional<Known> known, Diagnostics findings) {
    List<Skipped> all = new ArrayList<>();
    boolean stated = draft.texts().stream().anyMatch(t -> !t.prose().statements().isEmpty());
    if (known.isEmpty() && stated) {
      all.add(of(What.CLAIMS));
    }
    boolean waivers = draft.content().site().filter(s -> !s.waivers().isEmpty()).isPresent();
    if (findings.hasErrors() && waivers) {
      all.add(of(What.WAIVERS));
    }
    languages(draft).map(language -> of(What.SOUNDING, language)).forEach(all::add);
    draft.content().drafts().forEach(path -> all.add(of(What.DRAFT, path)));
    draft.content().news().stream()
        .filter(news -> !draft.isOut(news))
        .map(Skipped::news)
        .forEach(all::add);
    draft.originals().stream()
        .filter(text -> !text.shown())
        .map(text -> of(What.COMMENTARY, text.file().path()))
        .forEach(all::add);
    return all;
  }

  private static Skipped news(MarkdownFile news) {
    return of(What.NEWS, news.path(), news.date().get().toString());
  }

  /** The languages in which nobody knows how a claim sounds. */
  private static Stream<String> languages(Draft draft) {
    Stream<String> main =
        draft.content().site().flatMap(site -> site.language().value()).stream()
            .filter(draft.languages()::contains);
    return Stream.concat(main, draft.also().stream()).filter(tag -> Lexicon.of(tag).isEmpty());
  }
}
