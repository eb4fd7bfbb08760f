package se.utfall.claim;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.model.Period;
import se.utfall.text.Prose;

/** Every statement in a site's texts with what the data say to it, by text. */
public final class Ledger {
  @SuppressWarnings("IdentityHashMapUsage")
  private final Map<Prose, Account> accounts;

  /** A ledger of accounts by text; two texts with the same words are two texts. */
  @SuppressWarnings("IdentityHashMapUsage")
  public Ledger(Map<Prose, Account> accounts) {
    this.accounts = Map.copyOf(accounts);
  }

  /** All that two ledgers have of different texts. */
  @SuppressWarnings("IdentityHashMapUsage")
  public Ledger and(Ledger other) {
    Map<Prose, Account> all = new IdentityHashMap<>(accounts);
    all.putAll(other.accounts);
    return new Ledger(all);
  }

  /** What a text states; nothing for one without statements. */
  public Account of(Prose text) {
    return Optional.ofNullable(accounts.get(text)).orElse(Account.NOTHING);
  }

  /**
   * What one text states.
   *
   * @param edition the period that the text speaks of, if any
   * @param answers one for each of the text's statements, in reading order
   */
  public record Account(Optional<Period> edition, List<Answer> answers) {
    static final Account NOTHING = new Account(Optional.empty(), List.of());
  }
}
