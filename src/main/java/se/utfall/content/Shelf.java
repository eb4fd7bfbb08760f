package se.utfall.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Nearest;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/**
 * What the files of one folder are: data files, Markdown, tables, and pictures.
 *
 * @param data at most one file for each stem that the place has
 * @param translated data files and Markdown in other languages, by their names
 * @param fetched what Utfall has written of its own fetching
 * @param values the table of an area's values
 * @param misnamed whether a file was reported that is probably the data file that must be there
 */
record Shelf(
    List<TextFile> data,
    List<TextFile> translated,
    Optional<TextFile> fetched,
    Optional<TextFile> values,
    boolean misnamed,
    List<TextFile> texts,
    List<TextFile> tables) {
  /** Sorts the files of a folder; what does not belong there is reported. */
  static Shelf of(Folder folder, Place place, Diagnostics findings) {
    List<TextFile> texts = new ArrayList<>();
    List<TextFile> tables = new ArrayList<>();
    List<TextFile> others = new ArrayList<>(folder.files());
    List<TextFile> translated = others.stream().filter(f -> isTranslated(f, place)).toList();
    others.removeAll(translated);
    List<TextFile> data = new ArrayList<>();
    place.stems().forEach(stem -> take(stem, others, findings).ifPresent(data::add));
    Optional<TextFile> fetched = others.stream().filter(f -> place.isFetched(f.name())).findFirst();
    fetched.ifPresent(others::remove);
    Optional<TextFile> values = others.stream().filter(f -> place.isValues(f.name())).findFirst();
    values.ifPresent(others::remove);
    boolean misnamed = false;
    for (TextFile file : others) {
      if (place.isText(file.name())) {
        texts.add(file);
      } else if (place.isTable(file.name())) {
        tables.add(file);
      } else if (!Place.isPicture(file.name()) && !place.isIgnored(file.name())) {
        misnamed |= unknown(file, place, findings);
      }
    }
    return new Shelf(data, translated, fetched, values, misnamed, texts, tables);
  }

  /** Whether a file's name is that of a file which may lie here, with a language in it. */
  private static boolean isTranslated(TextFile file, Place place) {
    return Tongue.of(file.name())
        .map(Tongue::original)
        .filter(
            name ->
                place.isText(name)
                    || place.stems().stream().anyMatch(s -> Place.dataNames(s).contains(name)))
        .isPresent();
  }

  /** The data file of a stem, if it is there. */
  Optional<TextFile> data(String stem) {
    return data.stream().filter(file -> file.stem().equals(stem)).findFirst();
  }

  /** Takes the files with a stem's names out of the others; only one of them counts. */
  private static Optional<TextFile> take(String stem, List<TextFile> others, Diagnostics findings) {
    List<String> names = Place.dataNames(stem);
    List<TextFile> data =
        others.stream()
            .filter(file -> names.contains(file.name()))
            .sorted(Comparator.comparingInt(file -> names.indexOf(file.name())))
            .toList();
    data.stream().skip(1).forEach(file -> twice(file, data.get(0), findings));
    others.removeAll(data);
    return data.stream().findFirst();
  }

  private static void twice(TextFile file, TextFile first, Diagnostics findings) {
    findings.add(Position.file(file.shown()), Rule.FILE_TWICE, file.name(), first.name());
  }

  /** Reports a file; whether it is probably the data file that must be there. */
  private static boolean unknown(TextFile file, Place place, Diagnostics findings) {
    if (place != Place.AREA && Place.isOfArea(file.name())) {
      findings.add(Position.file(file.shown()), Rule.FILE_AREA, file.name());
      return false;
    }
    Optional<String> lower =
        Optional.of(file.name().toLowerCase(Locale.ROOT))
            .filter(name -> place.isText(name) || place.isTable(name))
            .filter(name -> !name.equals(file.name()));
    List<String> names =
        place.stems().stream().map(Place::dataNames).flatMap(List::stream).toList();
    Optional<String> data = Nearest.to(file.name(), names);
    findings.add(
        Diagnostic.of(
                Position.file(file.shown()),
                Rule.FILE_UNKNOWN,
                Shown.of(file.name()),
                place.known())
            .near(lower.or(() -> data)));
    return lower.isEmpty() && data.filter(name -> isFirst(name, place)).isPresent();
  }

  private static boolean isFirst(String name, Place place) {
    return Place.dataNames(place.stems().get(0)).contains(name);
  }
}
