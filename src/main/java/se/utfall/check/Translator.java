package se.utfall.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.content.Content;
import se.utfall.content.MarkdownFile;
import se.utfall.content.TranslatedText;
import se.utfall.content.WordsFile;
import se.utfall.model.Accessibility;
import se.utfall.model.Article;
import se.utfall.model.Board;
import se.utfall.model.News;
import se.utfall.model.Register;
import se.utfall.model.Site;
import se.utfall.model.Source;
import se.utfall.text.Diagnostics;
import se.utfall.text.Foreign;
import se.utfall.text.Prose;
import se.utfall.text.Slug;

/** Puts a whole site into another language, as far as there are words for it. */
final class Translator {
  private final Content content;
  private final String language;
  private final Translation.Tally tally = new Translation.Tally();
  private final List<TranslatedWords> all = new ArrayList<>();

  private Translator(Content content, String language) {
    this.content = content;
    this.language = language;
  }

  /** The site in a language; words that translate nothing are reported. */
  static Translation of(Site site, Draft draft, String language, Diagnostics findings) {
    Translator translator = new Translator(draft.content(), language);
    Site translated = translator.site(site, draft);
    translator.all.forEach(words -> words.reportUnknown(findings));
    return new Translation(translated, translator.tally.of(language));
  }

  /** The words for a data file, by its path. */
  TranslatedWords words(String path) {
    String original = path.substring(0, path.lastIndexOf('.'));
    Optional<WordsFile> file =
        content.translations().words().stream()
            .filter(w -> w.language().equals(language) && w.original().equals(original))
            .findFirst();
    TranslatedWords words = new TranslatedWords(path, file, tally);
    all.add(words);
    return words;
  }

  /** The Markdown file in the language, if there is one. */
  Optional<MarkdownFile> text(MarkdownFile original) {
    Optional<MarkdownFile> found =
        content.translations().texts().stream()
            .filter(t -> t.language().equals(language) && t.original().equals(original.path()))
            .map(TranslatedText::file)
            .findFirst();
    tally.count(original.path(), found.isPresent());
    return found;
  }

  private Site site(Site site, Draft draft) {
    TranslatedWords words = words(content.site().orElseThrow().path());
    Optional<Register> register =
        site.register().map(r -> register(r, words(content.register().orElseThrow().path())));
    Map<String, Board> boards =
        register.stream()
            .flatMap(r -> r.boards().stream())
            .collect(Collectors.toMap(Board::id, Function.identity()));
    SurveyTranslator surveys = new SurveyTranslator(this, draft, boards, register);
    Site.Publisher publisher = site.publisher();
    Site.Contact contact = site.contact();
    return new Site(
        language,
        words.text("title", site.title()),
        words.text("tagline", site.tagline()),
        words.text("summary", site.summary()),
        site.baseUrl(),
        site.updated(),
        new Site.Publisher(
            words.name("publisher.name", publisher.name()),
            words.name("publisher.short", publisher.shortName()),
            publisher.code(),
            publisher.url()),
        new Site.Contact(
            words.text("contact.function", contact.function()),
            contact.email(),
            contact.phone(),
            contact.url()),
        site.look(),
        site.wording(),
        site.accessibility().map(statement -> accessibility(statement, words)),
        site.synonyms(),
        site.data(),
        site.redirects(),
        site.corrections(),
        site.built(),
        register,
        site.news().stream().map(this::news).toList(),
        site.surveys().stream().map(surveys::survey).toList(),
        List.of(),
        site.articles().stream().map(this::article).toList(),
        site.pictures());
  }

  private static Accessibility accessibility(Accessibility said, TranslatedWords words) {
    String key = "accessibility.";
    return new Accessibility(
        said.status(),
        said.assessed(),
        said.updated(),
        said.method(),
        words.text(key + "evaluation", said.evaluation()),
        limits(said.shortcomings(), key + "shortcomings", words),
        limits(said.burden(), key + "burden", words),
        limits(said.outside(), key + "outside", words),
        said.feedback());
  }

  private static List<Accessibility.Limit> limits(
      List<Accessibility.Limit> limits, String key, TranslatedWords words) {
    List<Accessibility.Limit> translated = new ArrayList<>();
    for (Accessibility.Limit limit : limits) {
      String item = key + "." + (translated.size() + 1) + ".";
      translated.add(
          new Accessibility.Limit(
              words.text(item + "content", limit.content()),
              words.text(item + "reason", limit.reason())));
    }
    return translated;
  }

  private News news(News news) {
    Optional<MarkdownFile> text = named(content.news(), news.slug()).flatMap(this::text);
    return new News(
        news.slug(),
        word(text, MarkdownFile::title, news.title()),
        news.date(),
        news.kind(),
        word(text, MarkdownFile::summary, news.summary()),
        word(text, MarkdownFile::contact, news.contact()),
        news.survey(),
        text.map(MarkdownFile::prose).orElse(news.prose()));
  }

  private Article article(Article article) {
    Optional<MarkdownFile> text = named(content.articles(), article.slug()).flatMap(this::text);
    return new Article(
        article.slug(),
        word(text, MarkdownFile::title, article.title()),
        article.summary().map(summary -> word(text, MarkdownFile::summary, summary)),
        article.updated(),
        article.order(),
        text.map(MarkdownFile::prose).orElse(article.prose()));
  }

  private static Optional<MarkdownFile> named(List<MarkdownFile> files, String slug) {
    return files.stream().filter(file -> Slug.of(file.name()).equals(slug)).findFirst();
  }

  private static String word(
      Optional<MarkdownFile> text,
      Function<MarkdownFile, se.utfall.content.Field<String>> field,
      String original) {
    return text.flatMap(file -> field.apply(file).value())
        .orElseGet(() -> Foreign.marked(original));
  }

  private Register register(Register register, TranslatedWords words) {
    List<Board> boards = register.boards().stream().map(board -> board(board, words)).toList();
    Function<Board, Board> byId =
        board -> boards.stream().filter(b -> b.id().equals(board.id())).findFirst().orElse(board);
    return new Register(
        words.text("title", register.title()),
        words.text("summary", register.summary()),
        register.updated(),
        register
            .decision()
            .map(d -> new Source(words.text("decision.title", d.title()), d.url(), d.terms())),
        boards,
        register.models().stream().map(model -> model(model, words, byId)).toList());
  }

  private static Board board(Board board, TranslatedWords words) {
    String name = words.text("boards." + board.id() + ".name", board.name());
    return new Board(board.id(), board.slug(), name, board.kind());
  }

  private static Register.FollowUp model(
      Register.FollowUp model, TranslatedWords words, Function<Board, Board> boards) {
    String key = "models." + model.id() + ".";
    return new Register.FollowUp(
        model.id(),
        words.text(key + "title", model.title()),
        words.text(key + "content", model.content()),
        words.text(key + "purpose", model.purpose()),
        SurveyTranslator.rhythm(
            model.rhythm(), words.text(key + "frequency-note", model.rhythm().note())),
        model.comparable(),
        model.responsible().stream().map(boards).toList(),
        model.with().stream().map(boards).toList(),
        words.text(key + "others", model.others()));
  }

  /** A text of which only the words in the language are shown. */
  Optional<Prose> prose(List<MarkdownFile> originals) {
    return originals.stream().findFirst().flatMap(this::text).map(MarkdownFile::prose);
  }
}
