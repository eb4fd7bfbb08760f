package se.utfall.card;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import se.utfall.page.Card;

/** How long cards take: the first of all, then the median of many; to read, not to test by. */
public final class CardSpeed {
  private static final int ROUNDS = 400;

  private CardSpeed() {}

  public static void main(String[] args) {
    Cards cards = CardSamples.cards();
    for (Card card : CardSamples.all(60)) {
      long first = time(cards, card);
      long[] times = new long[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        times[i] = time(cards, card);
      }
      Arrays.sort(times);
      System.out.printf(
          Locale.ROOT,
          "%-12s first %6.1f ms, median %5.2f ms, %6d bytes%n",
          card.name(),
          first / 1e6,
          times[ROUNDS / 2] / 1e6,
          cards.png(card).length);
    }
  }

  /** Processor time of this thread. */
  private static long time(Cards cards, Card card) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    cards.png(card);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
