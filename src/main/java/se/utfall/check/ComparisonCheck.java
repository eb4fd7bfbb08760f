package se.utfall.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.SiteFile;
import se.utfall.content.SiteFile.PublisherEntry;
import se.utfall.content.SurveyFile.ComparisonEntry;
import se.utfall.model.Comparison.Kind;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** The members of a group are named or it is said why not; the own municipality is none of them. */
final class ComparisonCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    List<String> own = draft.content().site().map(ComparisonCheck::names).orElse(List.of());
    for (SurveyDraft survey : draft.surveys()) {
      survey.folder().survey().stream()
          .flatMap(file -> file.comparisons().stream())
          .forEach(comparison -> check(comparison, survey.faulty(), own, findings));
    }
  }

  private static List<String> names(SiteFile site) {
    PublisherEntry publisher = site.publisher();
    return Stream.of(publisher.name(), publisher.shortName(), publisher.code())
        .flatMap(name -> name.value().stream())
        .map(ComparisonCheck::folded)
        .toList();
  }

  private static void check(
      ComparisonEntry comparison, boolean faulty, List<String> own, Diagnostics findings) {
    Optional<Kind> kind =
        comparison.kind().value().map(w -> IndicatorModel.one(Kind.values(), Kind::id, w));
    boolean named = !comparison.members().isEmpty();
    String id = comparison.id().value().orElse("");
    if (!faulty && !named && kind.filter(Kind::needsMembers).isPresent()) {
      unnamed(comparison, id, findings);
    }
    if (!faulty
        && named
        && kind.equals(Optional.of(Kind.SIMILAR))
        && comparison.vintage().value().isEmpty()) {
      findings.add(comparison.id().at(), Rule.COMPARISON_VINTAGE, id);
    }
    if (named && comparison.unnamed().value().isPresent()) {
      findings.add(comparison.unnamed().at(), Rule.COMPARISON_UNNAMED, id);
    }
    if (kind.filter(Kind::needsMembers).isPresent()) {
      members(comparison, own, findings);
    }
  }

  private static void unnamed(ComparisonEntry comparison, String id, Diagnostics findings) {
    if (comparison.unnamed().value().isEmpty()) {
      findings.add(comparison.id().at(), Rule.COMPARISON_MEMBERS, id);
    }
  }

  private static void members(ComparisonEntry comparison, List<String> own, Diagnostics findings) {
    FirstPlaces members = new FirstPlaces(Rule.COMPARISON_MEMBER_TWICE, findings);
    for (Field<String> member : comparison.members()) {
      members.add(member);
      member
          .value()
          .filter(name -> own.contains(folded(name)))
          .ifPresent(name -> findings.add(member.at(), Rule.COMPARISON_SELF, name));
    }
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
