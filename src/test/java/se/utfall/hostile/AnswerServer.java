package se.utfall.hostile;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A server that gives a hostile answer to one kind of question, byte for byte, and what another
 * server says to all others.
 */
final class AnswerServer implements AutoCloseable {
  private static final String ENDLESS = "⟦ENDLESS⟧";
  private static final String SLOW = "⟦SLOW⟧";

  private final ServerSocket socket;
  private final URI honest;
  private final HttpClient client = HttpClient.newHttpClient();
  private volatile String question = "";
  private volatile String answer = "";
  private volatile Charset charset = StandardCharsets.UTF_8;
  private volatile int asked;

  AnswerServer(URI honest) throws IOException {
    this.honest = honest;
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "hostile answers");
    thread.setDaemon(true);
    thread.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/v3");
  }

  /** What to say from now on: the kind of question, a bar, and the answer with its head. */
  void give(Hostile one) {
    String[] parts = one.text().split(" \\| ", 2);
    question = "/v3/" + parts[0];
    answer = parts[1];
    charset = one.name().contains("bytes") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket one = socket.accept();
        Thread thread = new Thread(() -> talk(one), "hostile answer");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException e) {
        return;
      }
    }
  }

  private void talk(Socket with) {
    try (with) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(with.getInputStream(), StandardCharsets.UTF_8));
      @Nullable String first = in.readLine();
      if (first != null) {
        for (String head = in.readLine(); head != null && !head.isEmpty(); head = in.readLine()) {}
        answer(first.split(" ")[1], with.getOutputStream());
      }
    } catch (IOException | InterruptedException e) {
      // Who asks may have had enough.
    }
  }

  private void answer(String path, OutputStream out) throws IOException, InterruptedException {
    if (path.matches(question + "[/?].*")) {
      asked++;
      hostile(out);
    } else {
      URI address = URI.create(honest.resolve("/").toString().replaceAll("/$", "") + path);
      byte[] body =
          client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray()).body();
      out.write(
          ("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      out.write(body);
    }
    out.flush();
  }

  private void hostile(OutputStream out) throws IOException, InterruptedException {
    String[] parts =
        answer
            .replace("⟦HOST⟧", address().toString())
            .replace("⟦NEXT⟧", "" + asked)
            .split("\n\n", 2);
    String head = parts[0].replace("\n", "\r\n") + (parts.length > 1 ? "\r\n\r\n" : "");
    String body = parts.length > 1 ? parts[1] : "";
    out.write(head.replace(ENDLESS, "").replace(SLOW, "").getBytes(charset));
    boolean packed = body.equals("⟦GZIP⟧");
    out.write(packed ? bomb() : body.replace(ENDLESS, "").replace(SLOW, "").getBytes(charset));
    out.flush();
    if (answer.contains(SLOW)) {
      Thread.sleep(5_000);
    }
    byte[] more = new byte[8192];
    Arrays.fill(more, (byte) '0');
    while (answer.contains(ENDLESS)) {
      out.write(more);
    }
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(new byte[20_000_000]);
    }
    return bytes.toByteArray();
  }
}
