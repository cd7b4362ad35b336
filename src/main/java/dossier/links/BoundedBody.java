package dossier.links;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes the first bytes of an answer, and then hangs up. Used once. */
final class BoundedBody implements BodySubscriber<BoundedBody.Body> {
  private final int most;
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final CompletableFuture<Body> body = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;

  /**
   * What was taken.
   *
   * @param whole whether that is all there was
   */
  @SuppressWarnings("ArrayRecordComponent") // it is never compared
  record Body(byte[] bytes, boolean whole) {}

  BoundedBody(int most) {
    this.most = most;
  }

  @Override
  public CompletionStage<Body> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      byte[] next = new byte[Math.min(buffer.remaining(), most - taken.size())];
      boolean over = next.length < buffer.remaining();
      buffer.get(next);
      taken.writeBytes(next);
      if (over) {
        hangUp();
        return;
      }
    }
  }

  private void hangUp() {
    if (subscription != null) {
      subscription.cancel();
    }
    body.complete(new Body(taken.toByteArray(), false));
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(new Body(taken.toByteArray(), true));
  }
}
