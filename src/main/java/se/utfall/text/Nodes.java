package se.utfall.text;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The kinds of node that a writer knows, each with how it is written. There is no other way onto a
 * page.
 */
final class Nodes<W> {
  private final Map<Class<? extends Node>, BiConsumer<W, Node>> known;

  Nodes() {
    this(Map.of());
  }

  private Nodes(Map<Class<? extends Node>, BiConsumer<W, Node>> known) {
    this.known = known;
  }

  <N extends Node> Nodes<W> with(Class<N> kind, BiConsumer<W, ? super N> how) {
    Map<Class<? extends Node>, BiConsumer<W, Node>> more = new HashMap<>(known);
    more.put(kind, (writer, node) -> how.accept(writer, kind.cast(node)));
    return new Nodes<>(Map.copyOf(more));
  }

  Set<Class<? extends Node>> kinds() {
    return known.keySet();
  }

  /** Writes a node; a kind that is not known is our bug. */
  void write(W writer, Node node) {
    BiConsumer<W, Node> how = known.get(node.getClass());
    if (how == null) {
      throw new IllegalStateException("no way to write a " + node.getClass().getName());
    }
    how.accept(writer, node);
  }
}
