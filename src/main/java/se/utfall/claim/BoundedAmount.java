package se.utfall.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utfall.claim.Amount.Bound;

/**
 * A number in running words with a word before it that says on which side of it a figure lies:
 * "mindre än hälften", "minst 80 procent".
 *
 * @param at where in the words it begins, counted in UTF-16 units from 0
 * @param end behind it
 */
public record BoundedAmount(Amount amount, int at, int end) {
  private static final String KEPT = "%‰-,";

  /** Whether a place in the words is within it. */
  public boolean covers(int place) {
    return at <= place && place < end;
  }

  /** All in a text, by the same words as in expressions; never throws. */
  public static List<BoundedAmount> in(String words) {
    List<Token> tokens;
    try {
      tokens = new Lexer(plain(words)).read();
    } catch (Wrong unreadable) {
      return List.of();
    }
    List<BoundedAmount> found = new ArrayList<>();
    Tokens rest = new Tokens(tokens, false, Set.of());
    while (!rest.isEnd()) {
      int mark = rest.mark();
      Token first = rest.peek();
      Optional<Amount> amount = amount(rest);
      if (amount.isPresent()) {
        Token last = tokens.get(rest.mark() - 1);
        found.add(new BoundedAmount(amount.get(), first.at(), last.at() + last.text().length()));
      } else {
        rest.back(mark);
        rest.take();
      }
    }
    return found;
  }

  private static Optional<Amount> amount(Tokens tokens) {
    AmountReader reader = new AmountReader(tokens);
    Optional<Bound> bound = reader.bound();
    try {
      return bound.filter(any -> reader.startsNumber()).map(reader::number);
    } catch (Wrong fraction) {
      return Optional.empty();
    }
  }

  /** The words with a comma for each sign that expressions know in another sense, or not at all. */
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words);
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      boolean kept = Letters.isSpace(c) || Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0;
      if (!kept) {
        plain.setCharAt(at, ',');
      }
    }
    return plain.toString();
  }
}
