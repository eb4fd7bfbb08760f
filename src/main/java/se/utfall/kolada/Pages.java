package se.utfall.kolada;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.utfall.content.MachineJson;

/** Reads an answer page by page to its end, and keeps in mind which pages were not whole. */
final class Pages {
  /** The most that a page can have; one that has exactly so many and no next may have been cut. */
  static final int FULL = 5_000;

  private static final int MOST_PAGES = 100;

  /** More than all pages of an honest answer have together. */
  private static final int MOST_BYTES = 100_000_000;

  private static final String FOREIGN = "foreign";

  private final URI base;
  private final Web web;
  private final List<Shortfall> shortfalls = new ArrayList<>();

  Pages(URI base, Web web) {
    this.base = base;
    this.web = web;
  }

  List<Shortfall> shortfalls() {
    return List.copyOf(shortfalls);
  }

  /** Hands over each value of an answer; the reader must read it as it comes. */
  void each(URI first, Consumer<MachineJson> value) throws KoladaFault {
    Set<URI> seen = new HashSet<>();
    long bytes = 0;
    Optional<URI> next = Optional.of(first);
    while (next.isPresent()) {
      URI address = next.get();
      if (!isOurs(address)) {
        throw KoladaFault.of(FOREIGN, address, base.getHost());
      }
      if (!seen.add(address) || seen.size() > MOST_PAGES) {
        throw KoladaFault.of("circle", address);
      }
      byte[] body = web.get(address);
      bytes += body.length;
      if (bytes > MOST_BYTES) {
        throw KoladaFault.of("large", address, Integer.toString(MOST_BYTES / 1_000_000));
      }
      next = read(address, body, value);
    }
  }

  /** Whether an address is at the same server as the first; only that one is asked. */
  private boolean isOurs(URI address) {
    return base.getScheme().equalsIgnoreCase(address.getScheme())
        && base.getHost().equalsIgnoreCase(address.getHost())
        && base.getPort() == address.getPort()
        && address.getRawUserInfo() == null;
  }

  /** Hands over each value of a page, and says where the next one is. */
  Optional<URI> read(URI address, byte[] body, Consumer<MachineJson> value) throws KoladaFault {
    Envelope envelope = new Envelope();
    try {
      MachineJson.read(body, json -> envelope.read(json, value));
    } catch (MachineJson.Malformed e) {
      throw KoladaFault.of("form", address);
    }
    boolean cut = envelope.came == FULL && envelope.next.isEmpty();
    if (envelope.told != envelope.came || cut) {
      shortfalls.add(new Shortfall(address, envelope.told, envelope.came));
    }
    return next(envelope.next, address);
  }

  private static Optional<URI> next(Optional<String> written, URI page) throws KoladaFault {
    try {
      return written.map(page::resolve);
    } catch (IllegalArgumentException e) {
      throw KoladaFault.of(FOREIGN, written.orElse(""), page.getHost());
    }
  }

  /** What stands around the values of a page. */
  private static final class Envelope {
    private long came;
    private long told = -1;
    private Optional<String> next = Optional.empty();

    void read(MachineJson json, Consumer<MachineJson> value) {
      json.object(
          field -> {
            switch (field) {
              case "values" ->
                  json.list(
                      () -> {
                        came++;
                        value.accept(json);
                      });
              case "count" -> told = json.number().map(n -> n.longValue()).orElse(-1L);
              case "next_url" -> next = json.text();
              default -> {}
            }
          });
    }
  }
}
