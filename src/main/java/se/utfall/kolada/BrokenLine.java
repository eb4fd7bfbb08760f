package se.utfall.kolada;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** How a connection broke or was never made, by the name that its message has. */
final class BrokenLine {
  private static final Map<Class<? extends Throwable>, String> NAMES =
      Map.of(
          UnresolvedAddressException.class, "unknown",
          UnknownHostException.class, "unknown",
          HttpTimeoutException.class, "slow",
          SSLException.class, "unsafe");

  private BrokenLine() {}

  /** The name of what lies deepest of what is known; a refusal often has a reason beneath it. */
  static String name(Throwable fault) {
    return causes(fault)
        .flatMap(cause -> known(cause).stream())
        .findFirst()
        .orElse(causes(fault).anyMatch(ConnectException.class::isInstance) ? "refused" : "off");
  }

  private static Optional<String> known(Throwable cause) {
    return NAMES.entrySet().stream()
        .filter(entry -> entry.getKey().isInstance(cause))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Stream<Throwable> causes(Throwable fault) {
    return Stream.iterate(Optional.of(fault), Optional::isPresent, BrokenLine::cause)
        .limit(9)
        .map(Optional::orElseThrow);
  }

  private static Optional<Throwable> cause(Optional<Throwable> fault) {
    return fault.map(Throwable::getCause);
  }
}
