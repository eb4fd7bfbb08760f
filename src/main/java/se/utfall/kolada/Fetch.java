package se.utfall.kolada;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.content.KoladaFile;
import se.utfall.content.KoladaWriter;
import se.utfall.content.SpreadWriter;

/** All that has come, and the files that hold it. */
public record Fetch(List<Snapshot> snapshots, List<Membership> memberships) {

  /**
   * The files as they should be: values first, then what is told of them. What was not asked for,
   * or did not come, is told as before.
   */
  public Map<Path, String> files(LocalDate day) {
    Map<Path, String> files = new LinkedHashMap<>();
    snapshots.forEach(one -> files.put(Path.of(one.path()), SpreadWriter.write(one.lines())));
    surveys()
        .forEach(
            survey ->
                files.put(
                    Path.of(survey.path(), KoladaFile.NAME),
                    KoladaWriter.write(told(survey, day))));
    return files;
  }

  private Stream<SurveyFolder> surveys() {
    return Stream.concat(
        snapshots.stream().map(one -> one.target().survey()),
        memberships.stream().map(Membership::survey))
        .collect(
            Collectors.toMap(
                SurveyFolder::path, Function.identity(), (a, b) -> a, LinkedHashMap::new))
        .values()
        .stream();
  }

  private KoladaFile told(SurveyFolder survey, LocalDate day) {
    Optional<KoladaFile> before = survey.kolada();
    String path = survey.path() + "/" + KoladaFile.NAME;
    return new KoladaFile(
        path,
        merged(
            before.map(KoladaFile::snapshots).orElse(List.of()),
            snapshots.stream()
                .filter(one -> one.target().survey().path().equals(survey.path()))
                .map(one -> one.entry(day)),
            entry -> entry.file().get()),
        merged(
            before.map(KoladaFile::groups).orElse(List.of()),
            memberships.stream()
                .filter(one -> one.survey().path().equals(survey.path()))
                .map(one -> one.entry(day)),
            entry -> entry.id().get()));
  }

  /** What was there with what has come in its place, in the order of their names. */
  private static <T> List<T> merged(List<T> before, Stream<T> now, Function<T, String> name) {
    Map<String, T> all = new LinkedHashMap<>();
    before.forEach(one -> all.put(name.apply(one), one));
    now.forEach(one -> all.put(name.apply(one), one));
    return all.values().stream().sorted(Comparator.comparing(name)).toList();
  }
}
