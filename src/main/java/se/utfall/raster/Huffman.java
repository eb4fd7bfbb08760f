package se.utfall.raster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** A prefix code with short words for frequent symbols (RFC 1951, 3.2.2), lowest bit first. */
@SuppressWarnings("ArrayRecordComponent") // written once, compared never
record Huffman(int[] lengths, int[] words) {

  /** A symbol or two codes in one, the parts of a tree. */
  private record Node(long count, int order, List<Integer> symbols) {}

  /** The code for symbols that occur so often, with no word longer than so many bits. */
  static Huffman of(int[] counts, int longest) {
    int[] wanted = counts.clone();
    int[] lengths = lengths(wanted);
    while (longestOf(lengths) > longest) {
      for (int i = 0; i < wanted.length; i++) {
        wanted[i] = (wanted[i] + 1) / 2;
      }
      lengths = lengths(wanted);
    }
    return of(lengths);
  }

  static Huffman of(int[] lengths) {
    int[] next = new int[17];
    for (int length : lengths) {
      next[length + 1] += length == 0 ? 0 : 1;
    }
    for (int i = 1; i < next.length; i++) {
      next[i] = (next[i] + next[i - 1]) << 1;
    }
    int[] words = new int[lengths.length];
    for (int i = 0; i < words.length; i++) {
      if (lengths[i] > 0) {
        words[i] = Integer.reverse(next[lengths[i]]++) >>> (32 - lengths[i]);
      }
    }
    return new Huffman(lengths, words);
  }

  private static int longestOf(int[] lengths) {
    int longest = 0;
    for (int length : lengths) {
      longest = Math.max(longest, length);
    }
    return longest;
  }

  private static int[] lengths(int[] counts) {
    PriorityQueue<Node> queue =
        new PriorityQueue<>(Comparator.comparingLong(Node::count).thenComparingInt(Node::order));
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        queue.add(new Node(counts[i], i, List.of(i)));
      }
    }
    int[] lengths = new int[counts.length];
    if (queue.size() == 1) {
      lengths[queue.remove().order()] = 1;
    }
    for (int order = counts.length; queue.size() > 1; order++) {
      queue.add(joined(queue.remove(), queue.remove(), order, lengths));
    }
    return lengths;
  }

  private static Node joined(Node one, Node other, int order, int[] lengths) {
    List<Integer> symbols = new ArrayList<>(one.symbols());
    symbols.addAll(other.symbols());
    symbols.forEach(symbol -> lengths[symbol]++);
    return new Node(one.count() + other.count(), order, symbols);
  }
}
