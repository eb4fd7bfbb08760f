package se.utfall.check;

import java.util.List;
import java.util.Locale;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.SiteFile;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** Words to search by are of some use: in company with others, and not there already. */
final class SynonymCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.content().site().ifPresent(site -> check(site, findings));
    draft.indicators().forEach(indicator -> check(indicator.entry(), findings));
  }

  private static void check(SiteFile site, Diagnostics findings) {
    FirstPlaces words = new FirstPlaces(Rule.SYNONYM_TWICE, findings);
    for (List<Field<String>> group : site.synonyms()) {
      group.forEach(word -> add(words, word));
      if (group.size() == 1) {
        Field<String> word = group.get(0);
        word.value().ifPresent(alone -> findings.add(word.at(), Rule.SYNONYM_ALONE, alone));
      }
    }
  }

  /** What an indicator is called can be searched by without being said again. */
  private static void check(IndicatorEntry indicator, Diagnostics findings) {
    FirstPlaces words = new FirstPlaces(Rule.SYNONYM_TWICE, findings);
    add(words, indicator.title());
    if (!folded(indicator.shortTitle()).equals(folded(indicator.title()))) {
      add(words, indicator.shortTitle());
    }
    indicator.also().forEach(word -> add(words, word));
  }

  private static void add(FirstPlaces words, Field<String> word) {
    word.value().ifPresent(text -> words.add(text.toLowerCase(Locale.ROOT), word.at()));
  }

  private static String folded(Field<String> field) {
    return field.value().orElse("").toLowerCase(Locale.ROOT);
  }
}
