package se.utfall.kolada;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.utfall.text.Messages;

/** Why there was no connection is said in words. */
class BrokenLineTest {
  private static final List<Map.Entry<Throwable, String>> FAULTS =
      List.of(
          Map.entry(new ConnectException(), "refused"),
          Map.entry(withCause(new ClosedChannelException()), "refused"),
          Map.entry(withCause(new UnresolvedAddressException()), "unknown"),
          Map.entry(new UnknownHostException("nowhere.example"), "unknown"),
          Map.entry(new HttpConnectTimeoutException("late"), "slow"),
          Map.entry(new IOException(new SSLHandshakeException("no")), "unsafe"),
          Map.entry(new IOException("EOF reached"), "off"));

  private static Throwable withCause(Exception cause) {
    return new ConnectException().initCause(cause);
  }

  @ParameterizedTest
  @FieldSource("FAULTS")
  void eachFaultHasWordsInEachLanguage(Map.Entry<Throwable, String> fault) {
    assertEquals(fault.getValue(), BrokenLine.name(fault.getKey()));
    for (String language : Messages.LANGUAGES) {
      String key = "cli.kolada.broken." + fault.getValue();
      String said = Messages.in(language).text(key, List.of("URL"));
      assertFalse(said.contains("Exception"), said);
    }
  }
}
