package se.utfall.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;
import se.utfall.Stage;
import se.utfall.text.Messages;

/**
 * Says how far a build has come: on a terminal, once it has taken a second, by a line that is gone
 * when it is done; and how long each stage took, if somebody asks.
 */
final class Progress implements Consumer<Stage>, AutoCloseable {
  private static final long PATIENCE_MILLIS = 1000;
  private static final String ERASE = "\r\u001b[K";

  private final Messages messages;
  private final PrintWriter err;
  private final boolean verbose;
  private final Timer timer = new Timer("progress", true);
  private Optional<Stage> stage = Optional.empty();
  private Stopwatch since = Stopwatch.start();
  private boolean shown;

  Progress(Messages messages, PrintWriter err, boolean verbose) {
    this.messages = messages;
    this.err = err;
    this.verbose = verbose;
  }

  /** Begins to wait for the second after which a person wonders. */
  Progress watched(boolean live) {
    if (live) {
      TimerTask late =
          new TimerTask() {
            @Override
            public void run() {
              show();
            }
          };
      timer.schedule(late, PATIENCE_MILLIS);
    }
    return this;
  }

  /** Shows which stage it is, from now on. */
  synchronized void show() {
    shown = true;
    draw();
  }

  @Override
  public synchronized void accept(Stage next) {
    end();
    stage = Optional.of(next).filter(one -> one != Stage.DONE);
    since = Stopwatch.start();
    if (shown) {
      draw();
    }
  }

  @Override
  public synchronized void close() {
    timer.cancel();
    end();
    stage = Optional.empty();
    if (shown) {
      shown = false;
      print(ERASE);
    }
  }

  private void end() {
    if (verbose && stage.isPresent()) {
      String seconds = since.seconds(messages.text("number.decimal", List.of()));
      String line = messages.text("cli.stage.took", List.of(name(stage.get()), seconds));
      print((shown ? ERASE : "") + line + System.lineSeparator());
    }
  }

  private void draw() {
    stage.ifPresent(one -> print(ERASE + messages.text("cli.stage.now", List.of(name(one)))));
  }

  private String name(Stage one) {
    return messages.text("cli.stage." + one.name().toLowerCase(Locale.ROOT), List.of());
  }

  private void print(String text) {
    err.print(text);
    err.flush();
  }
}
