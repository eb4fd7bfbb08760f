package se.utfall.kolada;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.content.KoladaFile.GroupEntry;
import se.utfall.content.SpreadFile.Line;
import se.utfall.kolada.Wanted.Target;
import se.utfall.kolada.Wanted.WantedSurvey;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** Asks for what one survey wants. What Kolada does not know is a doubt. */
record SurveyFetching(
    Api api,
    WantedSurvey survey,
    String own,
    Index<Municipality> all,
    int lastYear,
    Diagnostics doubts) {

  Fetch fetch() throws KoladaFault {
    Index<Group> groups = Index.of(api.groups(survey.groups()), Group::id);
    unknown(survey.groups().stream(), groups.ids());
    List<Membership> memberships =
        groups.all().stream().map(group -> new Membership(survey.folder(), group)).toList();
    List<String> changed =
        memberships.stream().filter(Membership::isChanged).map(one -> one.group().id()).toList();
    return new Fetch(of(survey.withThoseOf(changed)).snapshots(groups), memberships);
  }

  private SurveyFetching of(WantedSurvey wanted) {
    return new SurveyFetching(api, wanted, own, all, lastYear, doubts);
  }

  private List<Snapshot> snapshots(Index<Group> groups) throws KoladaFault {
    List<String> ids = survey.targets().stream().map(Target::kpi).distinct().sorted().toList();
    Index<Kpi> kpis = Index.of(api.kpis(ids), Kpi::id);
    unknown(ids.stream(), kpis.ids());
    List<Snapshot> snapshots = new ArrayList<>();
    for (Map.Entry<Set<String>, List<Target>> one : byWho(groups, kpis).entrySet()) {
      snapshots.addAll(snapshots(one.getKey(), one.getValue(), kpis));
    }
    return snapshots;
  }

  private void unknown(Stream<String> asked, Set<String> known) {
    Position at = Position.file(survey.folder().path());
    asked.filter(id -> !known.contains(id)).forEach(id -> doubts.add(at, Rule.KOLADA_UNKNOWN, id));
  }

  /** Those that need the same municipalities' values can be asked for together. */
  private Map<Set<String>, List<Target>> byWho(Index<Group> groups, Index<Kpi> kpis) {
    Map<Set<String>, List<Target>> byWho = new LinkedHashMap<>();
    survey.targets().stream()
        .filter(target -> kpis.ids().contains(target.kpi()))
        .forEach(
            target ->
                byWho.computeIfAbsent(who(target, groups), who -> new ArrayList<>()).add(target));
    return byWho;
  }

  /** The municipalities whose values an indicator needs. */
  private Set<String> who(Target target, Index<Group> groups) {
    Set<String> who = new TreeSet<>(target.municipalities());
    who.add(own);
    target.groups().stream().flatMap(id -> members(id, groups)).forEach(who::add);
    all.all().stream()
        .filter(one -> one.isNation() || (target.everyone() && one.isMunicipality()))
        .forEach(one -> who.add(one.id()));
    who.retainAll(all.ids());
    return who;
  }

  /** Those who are in a group or, where Kolada does not know it any more, those who were. */
  private Stream<String> members(String id, Index<Group> groups) {
    Optional<GroupEntry> before = survey.folder().kolada().flatMap(file -> file.group(id));
    return groups
        .get(id)
        .map(group -> group.members().stream().map(Group.Member::id))
        .orElseGet(() -> before.stream().flatMap(GroupEntry::codes));
  }

  private List<Snapshot> snapshots(Set<String> who, List<Target> targets, Index<Kpi> kpis)
      throws KoladaFault {
    List<String> years =
        IntStream.rangeClosed(survey.firstYear(), lastYear).mapToObj(Integer::toString).toList();
    List<String> asked = targets.stream().map(Target::kpi).distinct().sorted().toList();
    Map<String, List<Line>> lines =
        once(api.data(asked, List.copyOf(who), years)).stream()
            .filter(one -> who.contains(one.municipality()) && years.contains(one.period()))
            .flatMap(one -> all.get(one.municipality()).map(m -> line(one, m)).stream())
            .collect(Collectors.groupingBy(Line::kpi));
    return targets.stream()
        .flatMap(
            target ->
                kpis.get(target.kpi()).stream()
                    .map(kpi -> new Snapshot(target, kpi, lines.getOrDefault(kpi.id(), List.of()))))
        .toList();
  }

  /** What stands twice is taken once, unless it says two things. */
  private static List<Datum> once(List<Datum> data) throws KoladaFault {
    Map<List<String>, Datum> first = new HashMap<>();
    List<Datum> once = new ArrayList<>();
    for (Datum one : data) {
      List<String> key = List.of(one.kpi(), one.municipality(), one.period(), one.gender());
      Datum before = first.putIfAbsent(key, one);
      if (before == null) {
        once.add(one);
      } else if (!before.equals(one)) {
        throw KoladaFault.of("twice", one.kpi(), one.municipality(), one.period(), one.gender());
      }
    }
    return once;
  }

  private static Line line(Datum datum, Municipality municipality) {
    return new Line(
        0,
        datum.kpi(),
        datum.municipality(),
        municipality.title(),
        datum.period(),
        datum.gender(),
        datum.value());
  }
}
