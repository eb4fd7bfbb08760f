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
 * What the files of one folder are: at most one data file, Markdown, and pictures.
 *
 * @param misnamed whether a file was reported that is probably the data file
 */
record Shelf(Optional<TextFile> data, boolean misnamed, List<TextFile> texts) {
  /** Sorts the files of a folder; what does not belong there is reported. */
  static Shelf of(Folder folder, Place place, Diagnostics findings) {
    List<TextFile> data = new ArrayList<>();
    List<TextFile> texts = new ArrayList<>();
    boolean misnamed = false;
    for (TextFile file : folder.files()) {
      if (place.dataNames().contains(file.name())) {
        data.add(file);
      } else if (place.isText(file.name())) {
        texts.add(file);
      } else if (!Place.isPicture(file.name()) && !place.isIgnored(file.name())) {
        misnamed |= unknown(file, place, findings);
      }
    }
    return new Shelf(only(data, place, findings), misnamed, texts);
  }

  private static Optional<TextFile> only(List<TextFile> data, Place place, Diagnostics findings) {
    data.sort(Comparator.comparingInt(file -> place.dataNames().indexOf(file.name())));
    data.stream().skip(1).forEach(file -> twice(file, data.get(0), findings));
    return data.stream().findFirst();
  }

  private static void twice(TextFile file, TextFile first, Diagnostics findings) {
    findings.add(Position.file(file.shown()), Rule.FILE_TWICE, file.name(), first.name());
  }

  /** Reports a file; whether it is probably the data file under a wrong name. */
  private static boolean unknown(TextFile file, Place place, Diagnostics findings) {
    Optional<String> text =
        Optional.of(file.name().toLowerCase(Locale.ROOT))
            .filter(name -> place.isText(name) && !name.equals(file.name()));
    Optional<String> data = Nearest.to(file.name(), place.dataNames());
    findings.add(
        Diagnostic.of(
                Position.file(file.shown()),
                Rule.FILE_UNKNOWN,
                Shown.of(file.name()),
                place.known())
            .near(text.or(() -> data)));
    return text.isEmpty() && data.isPresent();
  }
}
