package se.utfall.kolada;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A server on this machine that answers as Kolada's version 3 does: at most 25 ids in each part of
 * an address, at most 5 000 on a page, an empty list for a parameter that it does not know, values
 * in no order; and with whatever fault is next in line.
 */
public final class V3Server implements AutoCloseable {
  private static final int MOST_IDS = 25;
  private static final Set<String> PARAMETERS = Set.of("page", "per_page", "title", "region_type");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Deque<Fault> faults = new ArrayDeque<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, String> kpis = new TreeMap<>();
  private final Map<String, String> municipalities = new TreeMap<>();
  private final Map<String, String> groups = new TreeMap<>();
  private final Map<String, Map<String, String>> data = new TreeMap<>();
  private int pageSize = 5_000;

  /** What a server may do instead of answering. */
  public interface Fault {
    /** Whether the question has been dealt with. */
    boolean answer(HttpExchange exchange, byte[] right) throws IOException;
  }

  public V3Server() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v3");
  }

  public V3Server kpi(String id, String title, String description) {
    kpis.put(
        id,
        """
        {"id":"%s","title":"%s","description":"%s","is_divided_by_gender":true,"municipality_type":"K",\
        "auspice":"E","operating_area":"Grundskola","perspective":"Kvalitet och resultat",\
        "prel_publication_date":null,"publication_date":"2026-09-25","publ_period":"2026","has_ou_data":true}"""
            .formatted(id, title, description));
    return this;
  }

  public V3Server municipality(String id, String title, String type) {
    municipalities.put(
        id, "{\"id\":\"%s\",\"title\":\"%s\",\"type\":\"%s\"}".formatted(id, title, type));
    return this;
  }

  /** A group; each member is an id and a title, parted by a blank. */
  public V3Server group(String id, String title, String... members) {
    String all =
        Stream.of(members)
            .map(member -> member.split(" ", 2))
            .map(m -> "{\"member_id\":\"%s\",\"member_title\":\"%s\"}".formatted(m[0], m[1]))
            .collect(Collectors.joining(","));
    groups.put(id, "{\"id\":\"%s\",\"title\":\"%s\",\"members\":[%s]}".formatted(id, title, all));
    return this;
  }

  /** The values of one municipality in one year, each as {@code K81.9} or {@code Tnull}. */
  public V3Server record(String kpi, String municipality, String year, String... values) {
    String key = kpi + " " + municipality + " " + year;
    Map<String, String> all = data.computeIfAbsent(key, k -> new LinkedHashMap<>());
    Stream.of(values).forEach(value -> all.put(value.substring(0, 1), value.substring(1)));
    return this;
  }

  public void strike(String kpi, String municipality, String year) {
    data.remove(kpi + " " + municipality + " " + year);
  }

  /** All rows of a file such as imports write. */
  public V3Server values(Path csv) throws IOException {
    for (String line : Files.readAllLines(csv).stream().skip(1).toList()) {
      String[] row = line.split(",", -1);
      municipality(row[1], row[2], row[1].compareTo("0114") < 0 ? "L" : "K");
      record(row[0], row[1], row[3], row[4] + (row[5].isEmpty() ? "null" : row[5]));
    }
    return this;
  }

  public V3Server pagesOf(int size) {
    pageSize = size;
    return this;
  }

  /** What happens to the next question, and then to the one after. */
  public V3Server then(Fault... next) {
    Collections.addAll(faults, next);
    return this;
  }

  /** The paths that were asked for, with their queries. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  // ---- faults

  public static Fault none() {
    return (exchange, right) -> false;
  }

  public static Fault status(int status, String type, String body, String... headers) {
    return (exchange, right) -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
      }
      send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
      return true;
    };
  }

  public static Fault busy(String retryAfter) {
    return status(
        429, "application/json", "{\"detail\":\"Too many requests\"}", "Retry-After", retryAfter);
  }

  public static Fault page(String html) {
    return status(200, "text/html", html);
  }

  /** Promises the whole answer and sends half of it. */
  public static Fault cut() {
    return (exchange, right) -> {
      exchange.sendResponseHeaders(200, right.length);
      exchange.getResponseBody().write(right, 0, right.length / 2);
      exchange.getResponseBody().flush();
      exchange.close();
      return true;
    };
  }

  /** Sends half of the answer as if that were all. */
  public static Fault half() {
    return (exchange, right) -> {
      send(exchange, 200, "application/json", java.util.Arrays.copyOf(right, right.length / 2));
      return true;
    };
  }

  /** Never answers. */
  public static Fault silent() {
    return (exchange, right) -> {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return true;
    };
  }

  /** Changes the right answer's text. */
  public static Fault replacing(String from, String to) {
    return (exchange, right) -> {
      String text = new String(right, StandardCharsets.UTF_8).replaceFirst(from, to);
      send(exchange, 200, "application/json", text.getBytes(StandardCharsets.UTF_8));
      return true;
    };
  }

  // ---- answers

  private void handle(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestURI().toString());
    Answer right = answer(exchange.getRequestURI());
    byte[] bytes = right.body().getBytes(StandardCharsets.UTF_8);
    Fault fault = faults.isEmpty() ? none() : faults.poll();
    if (!fault.answer(exchange, bytes)) {
      send(exchange, right.status(), "application/json", bytes);
    }
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private record Answer(int status, String body) {}

  private static Answer refused(String what) {
    return new Answer(
        422,
        """
        {"detail":[{"type":"too_long","loc":["path","%s"],"msg":"List should have at most 25 items after validation"}]}"""
            .formatted(what));
  }

  private Answer answer(URI uri) {
    Map<String, String> query = query(uri);
    String[] parts = uri.getPath().replaceFirst("^/v3/", "").split("/");
    boolean tooMany = Stream.of(parts).anyMatch(part -> part.split(",").length > MOST_IDS);
    if (tooMany || Integer.parseInt(query.getOrDefault("per_page", "5000")) > 5_000) {
      return refused(parts[0]);
    }
    boolean known = PARAMETERS.containsAll(query.keySet());
    return page(uri, query, known ? found(parts, query) : List.of());
  }

  private List<String> found(String[] parts, Map<String, String> query) {
    return switch (parts[0]) {
      case "kpi" -> chosen(kpis, parts, query);
      case "municipality" -> chosen(municipalities, parts, query);
      case "municipality_groups" -> chosen(groups, parts, query);
      case "data" -> records(parts);
      default -> List.of();
    };
  }

  private static List<String> chosen(
      Map<String, String> all, String[] parts, Map<String, String> query) {
    Set<String> ids = parts.length > 1 ? Set.of(parts[1].split(",")) : all.keySet();
    String title = query.getOrDefault("title", "");
    return all.entrySet().stream()
        .filter(one -> ids.contains(one.getKey()) && one.getValue().contains(title))
        .map(Map.Entry::getValue)
        .toList();
  }

  private List<String> records(String[] parts) {
    Map<String, Set<String>> asked = new LinkedHashMap<>();
    for (int i = 1; i + 1 < parts.length; i += 2) {
      asked.put(parts[i], Set.of(parts[i + 1].split(",")));
    }
    return data.entrySet().stream()
        .filter(
            one -> {
              String[] key = one.getKey().split(" ");
              return asked.getOrDefault("kpi", Set.of(key[0])).contains(key[0])
                  && asked.getOrDefault("municipality", Set.of(key[1])).contains(key[1])
                  && asked.getOrDefault("year", Set.of(key[2])).contains(key[2]);
            })
        .map(one -> record(one.getKey().split(" "), one.getValue()))
        .toList();
  }

  /** The values come in an order of their own: T before M before K. */
  private static String record(String[] key, Map<String, String> values) {
    List<String> all =
        new ArrayList<>(
            values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                    v ->
                        "{\"gender\":\"%s\",\"count\":%d,\"status\":\"\",\"value\":%s,\"isdeleted\":%s}"
                            .formatted(
                                v.getKey(),
                                v.getValue().matches("null|struck") ? 0 : 1,
                                v.getValue().equals("struck") ? "null" : v.getValue(),
                                v.getValue().equals("struck")))
                .toList());
    Collections.reverse(all);
    return "{\"values\":[%s],\"kpi\":\"%s\",\"period\":%s,\"municipality\":\"%s\"}"
        .formatted(String.join(",", all), key[0], key[2], key[1]);
  }

  private Answer page(URI uri, Map<String, String> query, List<String> all) {
    int size = Math.min(pageSize, Integer.parseInt(query.getOrDefault("per_page", "5000")));
    int page = Integer.parseInt(query.getOrDefault("page", "1"));
    int from = Math.min(all.size(), (page - 1) * size);
    int to = Math.min(all.size(), from + size);
    String next =
        to < all.size()
            ? "\""
                + address().resolve(uri.getPath())
                + "?page="
                + (page + 1)
                + "&per_page="
                + size
                + "\""
            : "null";
    return new Answer(
        200,
        "{\"values\":[%s],\"count\":%d,\"next_url\":%s,\"previous_url\":null}"
            .formatted(String.join(",", all.subList(from, to)), to - from, next));
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> query = new LinkedHashMap<>();
    if (uri.getRawQuery() != null) {
      for (String one : uri.getRawQuery().split("&")) {
        String[] pair = one.split("=", 2);
        query.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
      }
    }
    return query;
  }

  /** The text of one of the samples. */
  static String sample(String name) {
    try {
      return Files.readString(Path.of("src/test/resources/kolada", name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
