package se.utfall.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.preview.Attempt.Fault;
import se.utfall.render.OutputFile;

/** A preview of a made-up site of one page, which says what stands in a file. */
class PreviewTest {
  private static final Words WORDS = new Words("sv", "Fel", "Förut", "Inget än");

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<Attempt> attempts = new LinkedBlockingQueue<>();
  private Path content;
  private Path file;
  private Preview preview;

  @BeforeEach
  void start() throws IOException {
    content = Files.createDirectory(folder.resolve("content"));
    file = Files.writeString(content.resolve("text.md"), "ett");
    preview =
        Preview.start(0, 1, List.of(content, folder.resolve("templates")), this::build, WORDS);
    attempts.clear();
  }

  @AfterEach
  void stop() throws IOException {
    preview.close();
  }

  private void build(Round round) {
    Attempt attempt = attempt();
    round.made(attempt);
    attempts.add(attempt);
  }

  /** The text's page, unless the text begins with "fel". */
  private Attempt attempt() {
    String text = read();
    return text.startsWith("fel")
        ? Attempt.faulty(List.of(new Fault("text.md:1:1", text, List.of("ett tips"))))
        : Attempt.whole(
            Map.of(
                "index.html",
                page("index.html", text),
                "om/index.html",
                page("om/index.html", "om")));
  }

  private String read() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "fel: borta";
    }
  }

  private static OutputFile page(String path, String text) {
    String html = "<!doctype html><html><head></head><body>" + text + "</body></html>";
    return new OutputFile(path, OutputFile.Kind.PAGE, html.getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = preview.address().resolve(path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private String body(String path) throws Exception {
    return get(path).body().replaceAll("(?s).*<body>(.*)</body>.*", "$1");
  }

  private Attempt next() throws InterruptedException {
    Attempt attempt = attempts.poll(10, TimeUnit.SECONDS);
    assertNotEquals(null, attempt, "nothing was built");
    return attempt;
  }

  /** Saves, and waits until what stands in the file has been built. */
  private void save(String text) throws Exception {
    Files.writeString(file, text);
    await(text);
  }

  private void await(String text) throws Exception {
    Attempt last = next();
    while (!says(last, text)) {
      last = next();
    }
  }

  private static boolean says(Attempt attempt, String text) {
    return attempt.faults().isEmpty()
        ? new String(attempt.files().get("index.html").bytes(), StandardCharsets.UTF_8)
            .contains("<body>" + text + "<")
        : attempt.faults().get(0).message().equals(text);
  }

  @Test
  void whatIsSavedIsShown() throws Exception {
    assertEquals("ett", body("/"));
    save("två");
    assertEquals("två", body("/"));
    assertEquals("om", body("/om/"));
  }

  @Test
  void aFaultLeavesThePageAsItWas() throws Exception {
    save("fel här");
    assertEquals("ett", body("/"));
    save("rättat");
    assertEquals("rättat", body("/"));
  }

  @Test
  void aHundredSavesInARowEndWithTheLast() throws Exception {
    for (int i = 0; i < 100; i++) {
      Files.writeString(file, i % 7 == 3 ? "fel " + i : "nummer " + i);
    }
    await("nummer 99");
    assertEquals("nummer 99", body("/"));
  }

  @Test
  void aFileReplacedByAnotherIsSeen() throws Exception {
    Path other = Files.writeString(folder.resolve("ny"), "bytt");
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    await("bytt");
  }

  /** A page that somebody looks at does not wait for the rest. */
  @Test
  void openPagesComeFirstAndALaterSaveEndsTheRest() throws Exception {
    BlockingQueue<String> said = new LinkedBlockingQueue<>();
    try (Preview patient =
        Preview.start(0, 1, List.of(content), round -> unhurried(round, said), WORDS)) {
      assertEquals("öppna: []", said.poll(10, TimeUnit.SECONDS));
      URI about = patient.address().resolve("/utfall-preview/events/2/om/");
      try (BufferedReader open = events(about)) {
        event(open);
        Files.writeString(file, "väntar");
        assertEquals("öppna: [om/index.html]", said.poll(10, TimeUnit.SECONDS));
        assertTrue(event(open).startsWith("event: reload"));
        Files.writeString(file, "åter");
        assertEquals("ute ur tiden", said.poll(10, TimeUnit.SECONDS));
        assertEquals("öppna: [om/index.html]", said.poll(10, TimeUnit.SECONDS));
      }
    }
  }

  /** Makes the page that is open and, where the text says so, waits with the rest. */
  private void unhurried(Round round, BlockingQueue<String> said) {
    said.add("öppna: " + round.open());
    String text = read();
    round.made(Attempt.part(Map.of("om/index.html", page("om/index.html", text))));
    try {
      while (text.equals("väntar")) {
        round.goOn();
        Thread.onSpinWait();
      }
    } catch (CancellationException e) {
      said.add("ute ur tiden");
      throw e;
    }
    round.made(Attempt.whole(Map.of("om/index.html", page("om/index.html", text))));
  }

  @Test
  void aFolderMayGoAndComeBack() throws Exception {
    Files.move(content, folder.resolve("borta"));
    await("fel: borta");
    assertEquals("ett", body("/"));
    Files.move(folder.resolve("borta"), content);
    await("ett");
    save("åter");
    assertEquals("åter", body("/"));
  }

  /** With every root there, nothing but looking tells that one has gone or is another. */
  @Test
  void aFolderMayBeAnother() throws Exception {
    Files.createDirectory(folder.resolve("templates"));
    next();
    Path other = Files.createDirectory(folder.resolve("annan"));
    Files.writeString(other.resolve("text.md"), "annat");
    Files.move(content, folder.resolve("borta"));
    Files.move(other, content);
    await("annat");
    Files.move(content, folder.resolve("åter"));
    await("fel: borta");
  }

  @Test
  void newFoldersAreWatchedToo() throws Exception {
    Files.createDirectories(folder.resolve("templates/assets"));
    next();
    Path style = folder.resolve("templates/assets/site.css");
    Files.writeString(style, "a");
    next();
    Files.delete(style);
    next();
  }

  @Test
  void anOpenPageIsToldWhatConcernsIt() throws Exception {
    String version = get("/").body().replaceAll("(?s).*data-version=\"(\\d+)\".*", "$1");
    try (BufferedReader home = events(version, "/");
        BufferedReader about = events(version, "/om/")) {
      assertTrue(event(home).contains("\"faults\": []"));
      event(about);
      save("fel nu");
      assertTrue(event(home).contains("\"place\": \"text.md:1:1\""));
      assertTrue(event(about).contains("fel nu"));
      save("tre");
      assertTrue(event(home).startsWith("event: faults"));
      assertTrue(event(home).startsWith("event: reload"));
      assertTrue(event(about).contains("\"faults\": []"));
    }
    try (BufferedReader late = events(version, "/om/")) {
      assertTrue(event(late).startsWith("event: reload"));
    }
  }

  private BufferedReader events(String version, String page) throws Exception {
    return events(preview.address().resolve("/utfall-preview/events/" + version + page));
  }

  private BufferedReader events(URI address) throws Exception {
    InputStream in =
        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream()).body();
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static String event(BufferedReader in) throws IOException {
    StringBuilder event = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      event.append(line).append('\n');
    }
    return event.toString();
  }

  @Test
  void addressesWithoutTheirSlashLeadOn() throws Exception {
    HttpResponse<String> moved = get("/om");
    assertEquals(301, moved.statusCode());
    assertEquals("/om/", moved.headers().firstValue("Location").orElse(""));
    assertEquals(404, get("/finns-inte/").statusCode());
  }

  @Test
  void nothingButTheSiteIsServed() throws Exception {
    for (String path : List.of("/../text.md", "/%2e%2e/text.md", "/utfall-preview/../text.md")) {
      HttpResponse<String> answer = get(path);
      assertEquals(404, answer.statusCode(), path);
      assertFalse(answer.body().contains("ett"), path);
    }
    assertEquals(404, get("/utfall-preview/other.js").statusCode());
    assertEquals(200, get("/utfall-preview/preview.js").statusCode());
    HttpRequest post =
        HttpRequest.newBuilder(preview.address()).POST(HttpRequest.BodyPublishers.noBody()).build();
    assertEquals(405, client.send(post, BodyHandlers.discarding()).statusCode());
  }

  /** A page elsewhere that is led to this machine by its name gets nothing. */
  @Test
  void anotherHostsNameIsRefused() throws IOException {
    assertTrue(raw("evil.example").startsWith("HTTP/1.1 403"));
    assertTrue(raw("localhost:1").startsWith("HTTP/1.1 200"));
  }

  private String raw(String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", preview.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      String asked = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      out.write(asked.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void withoutAnySiteThePageSaysSo() throws Exception {
    Files.writeString(file, "fel från början");
    try (Preview empty = Preview.start(0, 1, List.of(content), this::build, WORDS)) {
      HttpResponse<String> answer =
          client.send(HttpRequest.newBuilder(empty.address()).build(), BodyHandlers.ofString());
      assertEquals(503, answer.statusCode());
      assertTrue(answer.body().contains("Inget än"));
      assertTrue(answer.body().contains("preview.js"));
    }
  }
}
