package se.utfall.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import se.utfall.content.Content.AreaFolder;
import se.utfall.content.Content.Asset;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.content.MarkdownFile.Kind;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** The way from a content folder to what its files say. */
public final class ContentReader {
  /** More faults than this in one file say no more than these. */
  private static final int MOST_FAULTS = 200;

  private static final String PAGES = "pages";
  private static final String NEWS = "news";

  /** Where editions of surveys are kept, in a folder for each survey. */
  public static final String EDITIONS = "editions";

  private final Diagnostics findings;
  private final Map<Path, Table> tables;
  private final FileMemory memory;
  private final LongAdder files = new LongAdder();
  private final Queue<WordsFile> words = new ConcurrentLinkedQueue<>();
  private final Queue<TranslatedText> translated = new ConcurrentLinkedQueue<>();

  private ContentReader(Map<Path, Table> tables, FileMemory memory, Diagnostics findings) {
    this.tables = tables;
    this.memory = memory;
    this.findings = findings;
  }

  /** Reads a content folder; every fault goes to the findings, none to the caller. */
  public static Content read(Path folder, Diagnostics findings) {
    return read(folder, shown(folder), findings);
  }

  /** The same, with another path to be said for the folder. */
  public static Content read(Path folder, String shown, Diagnostics findings) {
    return read(folder, shown, FileMemory.none(), findings);
  }

  /** The same, but for files that are as they were when they were read with this memory before. */
  public static Content read(Path folder, String shown, FileMemory memory, Diagnostics findings) {
    memory.begin();
    ContentReader reader = new ContentReader(Map.of(), memory, findings);
    return reader.content(listing(folder, shown, findings));
  }

  /** Reads a content folder as if these tables stood in it, each by the path of its file. */
  public static Content read(Path folder, Map<Path, Table> tables, Diagnostics findings) {
    ContentReader reader = new ContentReader(tables, FileMemory.none(), findings);
    return reader.content(listing(folder, shown(folder), findings));
  }

  /** A folder's path as it is said: nothing for the folder that one stands in. */
  public static String shown(Path folder) {
    boolean here = folder.normalize().toString().isEmpty();
    return here ? "" : folder.toString().replace('\\', '/');
  }

  /** The folder of a name, if there is one. */
  public static Optional<Path> folder(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Files::isDirectory);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Folder listing(Path path, String shown, Diagnostics findings) {
    Folder none = new Folder("", shown, List.of(), List.of());
    if (!Files.isDirectory(path)) {
      findings.add(none.place(), Rule.FOLDER_ABSENT);
      return none;
    }
    try {
      Folder folder =
          new FolderReader(path.toRealPath(), FolderReader.MAX_FILES, findings).read(path, shown);
      if (folder.isEmpty()) {
        findings.add(folder.place(), Rule.FOLDER_EMPTY);
      }
      return folder;
    } catch (IOException e) {
      Unreadable.report(shown, e, findings);
      return none;
    }
  }

  private Content content(Folder root) {
    Shelf shelf = shelf(root, Place.ROOT);
    if (!root.isEmpty()) {
      reportMissing(root, Place.ROOT, shelf);
    }
    return new Content(
        shelf.data("site").flatMap(file -> decode(file, SiteDecoder::decode)),
        shelf.data("register").flatMap(file -> decode(file, RegisterDecoder::decode)),
        shelf.data("corrections").flatMap(file -> decode(file, CorrectionsDecoder::decode)),
        root.folders().parallelStream().filter(this::isSurvey).map(this::survey).toList(),
        named(root, PAGES).flatMap(f -> texts(f, Place.PAGES, Kind.ARTICLE)).toList(),
        named(root, NEWS).flatMap(f -> texts(f, Place.NEWS, Kind.NEWS)).toList(),
        assets(root),
        Translations.of(words, translated),
        named(root, EDITIONS).flatMap(this::kept).toList(),
        List.of(),
        files.intValue());
  }

  /** The files of a folder; those in other languages are read at once. */
  private Shelf shelf(Folder folder, Place place) {
    Shelf shelf = Shelf.of(folder, place, findings);
    shelf.translated().forEach(this::translated);
    return shelf;
  }

  private void translated(TextFile file) {
    Tongue tongue = Tongue.of(file.name()).orElseThrow();
    int end = file.shown().length() - file.name().length();
    TextFile original =
        new TextFile(
            tongue.original(), file.shown().substring(0, end) + tongue.original(), file.path());
    if (file.name().endsWith(".md")) {
      text(file, Kind.TRANSLATION)
          .map(text -> text.named(original.stem()))
          .map(text -> new TranslatedText(original.shown(), tongue.language(), text))
          .ifPresent(translated::add);
    } else {
      words(file, original.shown(), tongue.language()).ifPresent(words::add);
    }
  }

  private Optional<WordsFile> words(TextFile file, String original, String language) {
    String stem = original.substring(0, original.lastIndexOf('.'));
    return read(
        file,
        own ->
            group(file, own)
                .map(root -> WordsDecoder.decode(root, own))
                .map(all -> new WordsFile(file.shown(), stem, language, all)));
  }

  private static Stream<Folder> named(Folder root, String name) {
    return root.folders().stream().filter(folder -> folder.name().equals(name));
  }

  /** A folder in which nobody wrote anything may hold pictures; anything else is reported. */
  private boolean isSurvey(Folder folder) {
    if (Set.of(PAGES, NEWS, EDITIONS).contains(folder.name())) {
      return false;
    }
    boolean survey = folder.all().anyMatch(file -> Place.isContent(file.name()));
    if (!survey) {
      expectPictures(folder);
    }
    return survey;
  }

  /** Editions are read in the main language only. */
  private Stream<Content.Kept> kept(Folder root) {
    Shelf.of(root, Place.OTHER, findings);
    ContentReader reader = new ContentReader(tables, memory, findings);
    return root.folders().stream().flatMap(survey -> kept(survey, reader));
  }

  private Stream<Content.Kept> kept(Folder survey, ContentReader reader) {
    Shelf.of(survey, Place.OTHER, findings);
    return survey.folders().stream()
        .map(one -> new Content.Kept(survey.name(), one.name(), reader.survey(one)));
  }

  private SurveyFolder survey(Folder folder) {
    Shelf shelf = shelf(folder, Place.SURVEY);
    reportMissing(folder, Place.SURVEY, shelf);
    return new SurveyFolder(
        folder.name(),
        folder.shown(),
        shelf.data("survey").flatMap(file -> decode(file, SurveyDecoder::decode)),
        shelf.fetched().flatMap(file -> decode(file, KoladaDecoder::decode)),
        folder.folders().parallelStream().flatMap(this::area).toList(),
        texts(shelf, Kind.ABOUT));
  }

  private Stream<AreaFolder> area(Folder folder) {
    if (folder.all().noneMatch(file -> Place.isContent(file.name()))) {
      expectPictures(folder);
      return Stream.of();
    }
    folder.folders().forEach(this::expectPictures);
    Shelf shelf = shelf(folder, Place.AREA);
    return Stream.of(
        new AreaFolder(
            folder.name(),
            folder.shown(),
            shelf
                .data("indicators")
                .flatMap(file -> decode(file, IndicatorsDecoder::decode))
                .map(file -> tabled(file, folder, shelf)),
            shelf.tables().parallelStream().flatMap(this::spread).toList(),
            texts(shelf, Kind.COMMENTARY)));
  }

  private Stream<MarkdownFile> texts(Folder folder, Place place, Kind kind) {
    folder.folders().forEach(this::expectPictures);
    return texts(shelf(folder, place), kind).stream();
  }

  private void expectPictures(Folder folder) {
    Shelf.of(folder, Place.OTHER, findings);
    folder.folders().forEach(this::expectPictures);
  }

  private void reportMissing(Folder folder, Place place, Shelf shelf) {
    String stem = place.stems().get(0);
    if (shelf.data(stem).isEmpty() && !shelf.misnamed()) {
      findings.add(folder.place(), Rule.FILE_MISSING, Place.dataNames(stem).get(0));
    }
  }

  private <T> Optional<T> decode(TextFile file, BiFunction<String, GroupReader, T> decoder) {
    return read(
        file,
        own ->
            group(file, own).map(root -> decoder.apply(file.shown(), GroupReader.file(root, own))));
  }

  private static Optional<Node.Group> group(TextFile file, Diagnostics own) {
    return file.read(TextFile.MAX_DATA, own)
        .flatMap(text -> TreeReader.readGroup(Source.file(file.shown(), text), own));
  }

  private List<MarkdownFile> texts(Shelf shelf, Kind kind) {
    return shelf.texts().parallelStream().flatMap(file -> text(file, kind).stream()).toList();
  }

  private Optional<MarkdownFile> text(TextFile file, Kind kind) {
    return read(
        file,
        own ->
            file.read(TextFile.MAX_MARKDOWN, own)
                .flatMap(text -> new MarkdownDecoder(own).decode(file, kind, text)));
  }

  /** An area's indicators with the values that stand in its table. */
  private IndicatorsFile tabled(IndicatorsFile file, Folder folder, Shelf shelf) {
    Optional<Table> written =
        shelf.values().isEmpty()
            ? Optional.of(new Table(file.path(), List.of(), true))
            : shelf.values().flatMap(values -> read(values, own -> TableReader.csv(values, own)));
    return Optional.ofNullable(tables.get(Path.of(folder.shown(), Table.NAME)))
        .or(() -> written)
        .filter(Table::whole)
        .map(t -> TableValues.fill(file, t, findings))
        .orElseGet(() -> TableValues.unread(file));
  }

  private Stream<SpreadFile> spread(TextFile file) {
    return this.<SpreadFile>read(file, own -> SpreadReader.read(file, own)).stream();
  }

  /** Reads a file, counts it, and passes on what was found in it, within reason. */
  @SuppressWarnings("unchecked") // a file is always read in the same way
  private <T> Optional<T> read(TextFile file, Function<Diagnostics, Optional<?>> reader) {
    FileMemory.Reading reading = memory.read(file, reader);
    files.increment();
    pass(file, reading.found());
    return (Optional<T>) reading.said();
  }

  private void pass(TextFile file, List<Diagnostic> found) {
    found.stream().limit(MOST_FAULTS).forEach(findings::add);
    if (found.size() > MOST_FAULTS) {
      String[] args = {Integer.toString(found.size()), Integer.toString(MOST_FAULTS)};
      findings.add(Position.file(file.shown()), Rule.FILE_FAULTS, args);
    }
  }

  private List<Asset> assets(Folder root) {
    int prefix = root.shown().isEmpty() ? 0 : root.shown().length() + 1;
    return root.all()
        .filter(file -> Place.isPicture(file.name()))
        .map(file -> asset(file.shown().substring(prefix), file))
        .toList();
  }

  private Asset asset(String name, TextFile file) {
    PictureForm.check(file, findings);
    return new Asset(name, file.path(), PictureFile.size(file.path()));
  }
}
