package se.utfall.kolada;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** The bytes of an answer, unless there are more of them than any honest answer has. */
final class BoundedBody implements BodySubscriber<byte[]> {
  private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private final int most;
  private Optional<Subscription> subscription = Optional.empty();
  private int count;

  private BoundedBody(int most) {
    this.most = most;
    bytes.getBody().whenComplete((body, fault) -> finish(body, fault));
  }

  /** An answer is too large. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  static BodyHandler<byte[]> of(int most) {
    return head -> new BoundedBody(most);
  }

  private void finish(byte[] body, Throwable fault) {
    if (fault == null) {
      whole.complete(body);
    } else {
      whole.completeExceptionally(fault);
    }
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Subscription from) {
    subscription = Optional.of(from);
    bytes.onSubscribe(from);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    count += parts.stream().mapToInt(ByteBuffer::remaining).sum();
    if (count > most) {
      subscription.ifPresent(Subscription::cancel);
      whole.completeExceptionally(new TooLarge());
    } else {
      bytes.onNext(parts);
    }
  }

  @Override
  public void onError(Throwable fault) {
    bytes.onError(fault);
  }

  @Override
  public void onComplete() {
    bytes.onComplete();
  }
}
