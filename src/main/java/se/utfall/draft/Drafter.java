package se.utfall.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a first commentary on an area: an opening, then a section for each indicator. */
public final class Drafter {
  private final Commission commission;
  private final Vocabulary words = Vocabulary.swedish();
  private final Writer writer = new Writer(words);

  private Drafter(Commission commission) {
    this.commission = commission;
  }

  /** The text of a Markdown file; nothing where the area has no indicators in the edition. */
  public static Optional<String> draft(Commission commission) {
    Drafter drafter = new Drafter(commission);
    List<Facts> told = drafter.told();
    return told.isEmpty() ? Optional.empty() : Optional.of(drafter.file(told));
  }

  private String file(List<Facts> told) {
    List<String> parts = new ArrayList<>();
    parts.add("---\nedition: " + commission.edition() + "\nupdated: " + commission.day() + "\n---");
    String opening = String.join(" ", new Opening(commission, told, words, writer).sentences());
    parts.add(opening);
    boolean compares = told.stream().anyMatch(facts -> facts.beside().isPresent());
    told.stream()
        .filter(facts -> !facts.isSilent())
        .forEach(facts -> parts.add(section(facts, new Story(facts, compares))));
    return parts.stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  /** The indicators, those with most to say first. */
  private List<Facts> told() {
    return commission.area().indicators().stream()
        .map(indicator -> new Facts(commission, indicator))
        .filter(facts -> !facts.isEnded())
        .sorted(Comparator.comparing(Facts::weight).reversed())
        .toList();
  }

  private String section(Facts facts, Story story) {
    IndicatorSlots slots = new IndicatorSlots(facts, words);
    String text =
        story.phrases().stream()
            .map(phrase -> reason(phrase, story) + writer.say(phrase, slots))
            .collect(Collectors.joining(" "));
    return "## " + Noun.escaped(facts.indicator().shortTitle()) + "\n\n" + text;
  }

  /** A break is said with the reason that the data give. */
  private static String reason(String phrase, Story story) {
    return phrase.equals("break.reasoned") ? Noun.escaped(story.reason().orElseThrow()) + " " : "";
  }
}
