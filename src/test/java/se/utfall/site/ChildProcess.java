package se.utfall.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process with this test's class path; killed when closed. */
public record ChildProcess(Process process, BufferedReader said) implements AutoCloseable {
  public static ChildProcess start(Class<?> main, String... args) throws IOException {
    List<String> command = command(main);
    command.addAll(List.of(args));
    return start(command);
  }

  public static ChildProcess start(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new ChildProcess(
        process, new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)));
  }

  public static List<String> command(Class<?> main) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            main.getName()));
  }

  @Override
  public void close() throws IOException, InterruptedException {
    process.destroyForcibly().waitFor();
    said.close();
  }
}
