package se.utfall.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.utfall.card.Cards;
import se.utfall.data.DataWriter;
import se.utfall.data.XmlText;
import se.utfall.model.DataFormat;
import se.utfall.page.Card;
import se.utfall.page.Dataset;
import se.utfall.page.Feed;
import se.utfall.page.Page;
import se.utfall.page.Planned;
import se.utfall.page.Sharing;
import se.utfall.text.Foreign;

/**
 * Turns pages into files: all cores make them, the calling thread takes them in order, so that
 * neither all pages need be in memory nor several threads write files.
 */
public final class Renderer {
  private static final int WAITING = 256;

  private final Templates templates;
  private final Optional<Cards> cards;
  private final Sitemap sitemap;
  private final String folder;
  private final Optional<String> main;

  /**
   * A renderer of pages in one language.
   *
   * @param cards what draws the pictures for shared links, if they are wanted
   * @param folder where they lie: nothing, or a name that ends in a slash
   * @param main the main language, whose words may be among theirs, unless it is their own
   */
  public Renderer(
      Templates templates,
      Optional<Cards> cards,
      Sitemap sitemap,
      String folder,
      Optional<String> main) {
    this.templates = templates;
    this.cards = cards;
    this.sitemap = sitemap;
    this.folder = folder;
    this.main = main;
  }

  /** Renders every page, hands each finished file to the writer, and says how many pages. */
  public int render(List<Planned> pages, Consumer<OutputFile> writer) {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      Deque<Future<List<OutputFile>>> window = new ArrayDeque<>();
      for (Planned page : pages) {
        if (window.size() == WAITING) {
          finished(window.removeFirst()).forEach(writer);
        }
        window.addLast(pool.submit(() -> files(page.page())));
      }
      window.forEach(future -> finished(future).forEach(writer));
    } finally {
      pool.shutdownNow();
    }
    return pages.size();
  }

  private List<OutputFile> files(Supplier<Page> page) {
    return templates.make(page).map(this::files).orElse(List.of()).stream()
        .map(file -> main.map(tag -> marked(file, tag)).orElse(file))
        .map(file -> file.beneath(folder))
        .toList();
  }

  /** A file whose words of the main language say so, where they can; pictures have none. */
  static OutputFile marked(OutputFile file, String tag) {
    if (file.kind() == OutputFile.Kind.ASSET || file.path().endsWith(DataFormat.XLSX.ending())) {
      return file;
    }
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    String said =
        file.kind() == OutputFile.Kind.PAGE ? ForeignMarks.marked(text, tag) : Foreign.plain(text);
    return said.equals(text)
        ? file
        : new OutputFile(file.path(), file.kind(), said.getBytes(StandardCharsets.UTF_8));
  }

  private List<OutputFile> files(Page page) {
    sitemap.add(page);
    List<OutputFile> files = new ArrayList<>();
    Sharing sharing = page.frame().sharing();
    Optional<OutputFile> card = cards.flatMap(c -> sharing.card().map(one -> file(one, c)));
    card.ifPresent(files::add);
    List<FetchLink> fetched = new ArrayList<>();
    page.downloads().forEach(data -> fetched.addAll(fetched(data, files)));
    byte[] printed = templates.print(page, card.map(file -> SharedCard.of(sharing, file)), fetched);
    files.add(new OutputFile(page.file(), OutputFile.Kind.PAGE, printed));
    page.verification().ifPresent(checked -> files.add(ClaimsJson.file(checked.file())));
    page.searched().ifPresent(piece -> files.add(PieceJson.file(piece)));
    page.feed().ifPresent(feed -> files.add(file(feed)));
    return files;
  }

  /** Adds figures in every format, and says where they are and how large. */
  private List<FetchLink> fetched(Dataset data, List<OutputFile> files) {
    List<FetchLink> links = new ArrayList<>();
    long figures = data.size();
    for (DataFormat format : data.formats()) {
      if (DataWriter.holds(format, figures)) {
        OutputFile file = file(data, format);
        files.add(file);
        links.add(FetchLink.of(data, format, file.bytes().length));
      }
    }
    return links;
  }

  private OutputFile file(Dataset data, DataFormat format) {
    String path = data.place().file() + format.ending();
    OutputFile file = new OutputFile(path, OutputFile.Kind.DATA, DataWriter.write(format, data));
    return main.filter(tag -> format.isText()).map(tag -> marked(file, tag)).orElse(file);
  }

  private static OutputFile file(Card card, Cards cards) {
    return SharedFiles.named("cards/" + card.name(), ".png", cards.png(card));
  }

  private OutputFile file(Feed feed) {
    String printed = new String(templates.print(feed), StandardCharsets.UTF_8);
    byte[] bytes = XmlText.allowed(printed).getBytes(StandardCharsets.UTF_8);
    return new OutputFile(feed.file(), OutputFile.Kind.INDEX, bytes);
  }

  private static List<OutputFile> finished(Future<List<OutputFile>> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
