package se.utfall.check;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.check.ClaimWords.Finding;
import se.utfall.claim.Claim;
import se.utfall.claim.Evidence;
import se.utfall.text.Rule;
import se.utfall.text.Saying;

/** Whether all numbers, years and points of reference in words are those of the expression. */
record ReferenceWords(Pointing pointing, Vocabulary vocabulary) {
  private static final Set<WordKind> KINDS = EnumSet.range(WordKind.NATION, WordKind.NOBODY);

  /** The first word that the expression does not look at is enough. */
  Stream<Finding> check(Claim claim, Evidence evidence) {
    LookedAt looked = new LookedAt(Named.by(claim), evidence, vocabulary);
    Stream<Hit> numbers = new NumberWords(pointing, vocabulary, looked).unknown();
    return Stream.of(numbers, years(looked), references(looked))
        .flatMap(hits -> hits)
        .min(Comparator.comparing(Hit::first))
        .map(hit -> finding(hit, evidence))
        .stream();
  }

  private Finding finding(Hit hit, Evidence evidence) {
    return new Finding(
        Rule.CLAIM_REFERENCE,
        pointing.start(hit),
        List.of(pointing.shown(hit)),
        List.of(Saying.of("claim.reference.looked", Explained.of(evidence))));
  }

  private Stream<Hit> years(LookedAt looked) {
    if (pointing.tokens().stream().noneMatch(Token::isYear)) {
      return Stream.of();
    }
    Set<Integer> years = looked.years();
    return IntStream.range(0, pointing.tokens().size())
        .filter(i -> !years.isEmpty() && pointing.tokens().get(i).isYear())
        .filter(i -> !pointing.starts(WordKind.UNIT, i + 1, i + 2))
        .filter(i -> !years.contains(year(i)) && !(isHalf(i) && years.contains(year(i) + 1)))
        .mapToObj(i -> new Hit(WordKind.NUMBER, i, i + 1));
  }

  private Integer year(int i) {
    return Integer.valueOf(pointing.tokens().get(i).text());
  }

  /** The first half of a school year: "2020/21". */
  private boolean isHalf(int i) {
    return i + 1 < pointing.tokens().size() && pointing.tokens().get(i + 1).text().equals("/");
  }

  private Stream<Hit> references(LookedAt looked) {
    return pointing.hits().stream()
        .filter(hit -> KINDS.contains(hit.kind()))
        .filter(hit -> pointing.hits().stream().noneMatch(other -> hides(other, hit)))
        .filter(hit -> !looked.has(hit.kind()));
  }

  /** A longer reference, a false friend, or a word for the same: "ingen skillnad". */
  private static boolean hides(Hit other, Hit hit) {
    boolean around = other.first() <= hit.first() && other.end() >= hit.end();
    boolean longer = other.end() - other.first() > hit.end() - hit.first();
    boolean kind =
        KINDS.contains(other.kind())
            || other.kind() == WordKind.FRIEND
            || other.kind() == WordKind.SAME;
    return around && longer && kind;
  }
}
