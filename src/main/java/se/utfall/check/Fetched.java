package se.utfall.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.utfall.content.Content;
import se.utfall.content.Content.AreaFolder;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.KoladaFile;
import se.utfall.content.KoladaFile.GroupEntry;
import se.utfall.content.KoladaFile.MemberEntry;
import se.utfall.content.KoladaFile.SnapshotEntry;
import se.utfall.content.SpreadFile;
import se.utfall.content.SpreadWriter;
import se.utfall.content.SurveyFile.ComparisonEntry;
import se.utfall.model.Period;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/**
 * Puts what has been fetched from Kolada where the content asks for it, as if an editor had written
 * it there; everything after this need not know.
 *
 * @param own the own municipality's code; absent only where that has been reported
 */
record Fetched(Optional<String> own, Diagnostics findings) {
  private static final Pattern VINTAGE = Pattern.compile(".*\\b((?:19|20)[0-9]{2})");

  static Content fill(Content content, Diagnostics findings) {
    Optional<String> own = content.site().flatMap(site -> site.publisher().code().value());
    Fetched fetched = new Fetched(own, findings);
    return content.with(content.surveys().stream().map(fetched::fill).toList());
  }

  private SurveyFolder fill(SurveyFolder folder) {
    folder.kolada().ifPresent(file -> unchanged(file, folder));
    SurveyFolder filled =
        folder.with(folder.survey().map(file -> file.with(compared(file.comparisons(), folder))));
    return filled.with(folder.areas().stream().map(area -> fill(area, filled)).toList());
  }

  /** Files with values are as they were fetched, or else they are not Kolada's any more. */
  private void unchanged(KoladaFile file, SurveyFolder folder) {
    for (AreaFolder area : folder.areas()) {
      for (SpreadFile spread : area.spreads()) {
        Optional<String> fingerprint =
            file.snapshot(area.name() + "/" + spread.name()).flatMap(s -> s.sha256().value());
        if (fingerprint
            .filter(f -> !f.equals(SpreadWriter.fingerprint(spread.lines())))
            .isPresent()) {
          findings.add(Position.file(spread.path()), Rule.KOLADA_CHANGED, spread.name());
        }
      }
    }
  }

  private List<ComparisonEntry> compared(List<ComparisonEntry> comparisons, SurveyFolder folder) {
    return comparisons.stream().map(one -> filled(one, folder.kolada())).toList();
  }

  /** A comparison with the members that its group had when it was fetched. */
  private ComparisonEntry filled(ComparisonEntry comparison, Optional<KoladaFile> kolada) {
    Optional<String> id = comparison.group();
    if (id.isEmpty()) {
      return comparison;
    }
    if (!comparison.members().isEmpty()) {
      findings.add(comparison.kolada().at(), Rule.KOLADA_MEMBERS, id.get());
      return comparison;
    }
    Optional<GroupEntry> group = kolada.flatMap(file -> file.group(id.get()));
    if (group.isEmpty()) {
      findings.add(comparison.kolada().at(), Rule.KOLADA_MISSING, id.get(), KoladaFile.NAME);
    }
    return group.map(g -> filled(comparison, g)).orElse(comparison);
  }

  private static ComparisonEntry filled(ComparisonEntry comparison, GroupEntry group) {
    Field<Integer> written = comparison.vintage();
    Matcher year = VINTAGE.matcher(group.title().value().orElse(""));
    Field<Integer> vintage =
        written.value().isEmpty() && year.lookingAt()
            ? Field.of(group.title().at(), Integer.valueOf(year.group(1)))
            : written;
    return comparison.with(group.members().stream().map(MemberEntry::name).toList(), vintage);
  }

  private AreaFolder fill(AreaFolder area, SurveyFolder survey) {
    return area.with(area.file().map(file -> fill(file, area, survey)));
  }

  private IndicatorsFile fill(IndicatorsFile file, AreaFolder area, SurveyFolder survey) {
    return file.with(
        file.indicators().stream()
            .map(entry -> entry.isFetched() ? fill(entry, area, survey) : entry)
            .toList());
  }

  private IndicatorEntry fill(IndicatorEntry entry, AreaFolder area, SurveyFolder survey) {
    Optional<KoladaValues> values = values(entry, area, survey);
    Optional<String> kind = survey.survey().flatMap(file -> file.periods().value());
    Position first = entry.fetched().findFirst().orElseThrow().rest().at();
    if (kind.filter(k -> !k.equals(Period.Kind.YEAR.id())).isPresent()) {
      findings.add(first, Rule.KOLADA_PERIODS);
    } else if (values.isEmpty() && own.isPresent()) {
      String kpi = entry.kpi().orElse("");
      findings.add(first, Rule.KOLADA_MISSING, kpi, area.name() + "/" + entry.fetchedFile());
    }
    FetchedSeries series = new FetchedSeries(entry, survey, values, findings);
    return entry.with(
        entry.values().stream().map(series::value).toList(),
        entry.groups().stream().map(series::group).toList());
  }

  /** The values of an indicator, where the record of what was fetched tells of them. */
  private Optional<KoladaValues> values(
      IndicatorEntry entry, AreaFolder area, SurveyFolder survey) {
    String name = entry.fetchedFile();
    Optional<SnapshotEntry> told =
        survey.kolada().flatMap(file -> file.snapshot(area.name() + "/" + name));
    return area.spreads().stream()
        .filter(file -> told.isPresent() && file.name().equals(name))
        .findFirst()
        .flatMap(file -> own.map(code -> new KoladaValues(file, entry.kpi().orElse(""), code)));
  }
}
