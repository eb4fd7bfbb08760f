package se.utfall.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.utfall.hosting.Host;

/** Prints the settings with which a web server sends a site safely. */
@Command(name = "headers", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli fills them
final class HeadersCommand implements Callable<Integer> {
  @Mixin private final SpeechOptions speech = new SpeechOptions();

  @Parameters(paramLabel = "netlify|azure|apache|nginx", descriptionKey = "headers.host")
  private Kind host;

  @Option(
      names = "--root",
      paramLabel = "PATH",
      defaultValue = "/",
      converter = RootConverter.class)
  private String root;

  private final PrintWriter out;

  HeadersCommand(PrintWriter out) {
    this.out = out;
  }

  /** The kinds of hosts as they are typed. */
  enum Kind {
    netlify(Host.NETLIFY),
    azure(Host.AZURE),
    apache(Host.APACHE),
    nginx(Host.NGINX);

    private final Host host;

    Kind(Host host) {
      this.host = host;
    }
  }

  @Override
  public Integer call() {
    out.print(host.host.settings(root));
    out.flush();
    return ExitCode.FINE;
  }
}
