package se.utfall.kolada;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a server, patiently but not for ever: what may pass is asked for again, later and later; no
 * answer is waited for longer or read further than is reasonable.
 */
public final class Web {
  private static final int MOST_TRIES = 5;
  private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);
  private static final int OK = 200;
  private static final int ABSENT = 404;
  private static final int GONE = 410;
  private static final int REFUSED = 400;
  private static final int BUSY = 429;

  /** Nobody tells how often one may ask; others who ask keep to five times a second. */
  private static final Duration BETWEEN = Duration.ofMillis(200);

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(20))
          .build();
  private final Pause pause;
  private final Clock clock;
  private final Limits limits;
  private boolean asked;

  /** How long an answer may take and how many bytes it may have. */
  public record Limits(Duration time, int bytes) {
    /** A full page is about a megabyte. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(60), 32_000_000);
  }

  public Web(Pause pause, Clock clock, Limits limits) {
    this.pause = pause;
    this.clock = clock;
    this.limits = limits;
  }

  /** What stands at an address. */
  byte[] get(URI address) throws KoladaFault {
    if (asked) {
      sleep(BETWEEN);
    }
    asked = true;
    int tries = 1;
    Outcome outcome = ask(address);
    while (outcome.passing() && tries < MOST_TRIES) {
      sleep(outcome.after().orElse(Duration.ofSeconds(1L << (tries - 1))));
      tries++;
      outcome = ask(address);
    }
    if (outcome.fault().isPresent()) {
      throw outcome.fault().get();
    }
    return outcome.body();
  }

  /**
   * What came of one question.
   *
   * @param passing whether the fault may have passed when asked again
   * @param after how long the server asks to be left alone
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Outcome(
      byte[] body, Optional<KoladaFault> fault, boolean passing, Optional<Duration> after) {
    static Outcome of(byte[] body) {
      return new Outcome(body, Optional.empty(), false, Optional.empty());
    }

    static Outcome fault(KoladaFault fault, boolean passing) {
      return new Outcome(new byte[0], Optional.of(fault), passing, Optional.empty());
    }
  }

  private Outcome ask(URI address) throws KoladaFault {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Accept", "application/json")
            .header("User-Agent", "Utfall")
            .build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, BoundedBody.of(limits.bytes()));
    try {
      return outcome(address, answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      answer.cancel(true);
      return Outcome.fault(
          KoladaFault.of("slow", address, Long.toString(limits.time().toSeconds())), true);
    } catch (ExecutionException e) {
      return failed(address, Optional.ofNullable(e.getCause()).orElse(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw KoladaFault.of("interrupted");
    }
  }

  private Outcome failed(URI address, Throwable cause) {
    if (cause instanceof BoundedBody.TooLarge || cause.getCause() instanceof BoundedBody.TooLarge) {
      return Outcome.fault(
          KoladaFault.of("large", address, Integer.toString(limits.bytes() / 1_000_000)), false);
    }
    if (cause instanceof IllegalArgumentException) { // a head that says what no number is
      return Outcome.fault(KoladaFault.of("form", address), false);
    }
    if (cause instanceof IOException) {
      return Outcome.fault(KoladaFault.of("broken." + BrokenLine.name(cause), address), true);
    }
    throw new IllegalStateException(cause);
  }

  private Outcome outcome(URI address, HttpResponse<byte[]> answer) throws KoladaFault {
    int status = answer.statusCode();
    if (status == OK) {
      return Outcome.of(answer.body());
    }
    String words = ErrorWords.of(answer.body());
    String name = name(status);
    KoladaFault fault = KoladaFault.of(name, address, Integer.toString(status), words);
    Optional<Duration> wait = answer.headers().firstValue("Retry-After").flatMap(this::left);
    if (wait.filter(time -> time.compareTo(LONGEST_WAIT) > 0).isPresent()) {
      throw KoladaFault.of("later", address, Long.toString(wait.get().toMinutes()));
    }
    return new Outcome(new byte[0], Optional.of(fault), PASSING.contains(status), wait);
  }

  private static String name(int status) {
    return switch (status) {
      case ABSENT -> KoladaFault.ABSENT;
      case GONE -> "gone";
      case BUSY -> "busy";
      default -> status < REFUSED ? "elsewhere" : "refused";
    };
  }

  /** How long a server asks to be left alone: a number of seconds, or until a moment. */
  private Optional<Duration> left(String header) {
    if (header.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(header)));
    }
    try {
      Instant until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration left = Duration.between(clock.instant(), until);
      return Optional.of(left.isNegative() ? Duration.ZERO : left);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private void sleep(Duration time) throws KoladaFault {
    try {
      pause.of(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw KoladaFault.of("interrupted");
    }
  }
}
