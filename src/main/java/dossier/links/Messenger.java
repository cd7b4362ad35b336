package dossier.links;

import dossier.links.LinkAnswer.Ending;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Sends single requests: no cookies, no passwords, and no address but the one that is asked for.
 */
final class Messenger {
  private final Manners manners;
  private final HttpClient client;

  Messenger(Manners manners) {
    this.manners = manners;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(manners.patience())
            .build();
  }

  /** Asks whether something is there. */
  Reply head(String address) throws NoReply {
    return send(address, "HEAD", 0);
  }

  /** Asks for it, and reads at most so many bytes of it. */
  Reply get(String address, int mostBytes) throws NoReply {
    return send(address, "GET", mostBytes);
  }

  private Reply send(String address, String method, int mostBytes) throws NoReply {
    CompletableFuture<HttpResponse<BoundedBody.Body>> sent;
    try {
      sent = client.sendAsync(request(address, method), head -> new BoundedBody(mostBytes));
    } catch (IllegalArgumentException e) {
      throw new NoReply(Ending.FAILED, "this is no address that can be asked for");
    }
    try {
      HttpResponse<BoundedBody.Body> got =
          sent.get(manners.patience().toMillis(), TimeUnit.MILLISECONDS);
      return new Reply(got.statusCode(), got.headers(), got.body());
    } catch (TimeoutException e) {
      throw late();
    } catch (ExecutionException e) {
      throw failed(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoReply(Ending.FAILED, "it was not waited for");
    } finally {
      sent.cancel(true);
    }
  }

  private HttpRequest request(String address, String method) {
    return HttpRequest.newBuilder(URI.create(address))
        .method(method, HttpRequest.BodyPublishers.noBody())
        .timeout(manners.patience())
        .header("User-Agent", manners.agent())
        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
        .build();
  }

  private NoReply late() {
    return new NoReply(
        Ending.LATE, "no whole answer in " + manners.patience().toSeconds() + " seconds");
  }

  private NoReply failed(@Nullable Throwable cause) {
    if (cause instanceof HttpTimeoutException) {
      return late();
    } else if (isUnresolved(cause)) {
      return new NoReply(Ending.FAILED, "there is no such host");
    } else if (cause instanceof SSLException) {
      return new NoReply(Ending.FAILED, "it cannot prove that it is this host");
    } else if (cause instanceof ConnectException) {
      return new NoReply(Ending.FAILED, "the host takes no connection");
    }
    return new NoReply(
        Ending.FAILED,
        cause instanceof IOException ? "the connection broke off" : "it could not be asked for");
  }

  private static boolean isUnresolved(@Nullable Throwable failure) {
    Throwable cause = failure;
    while (cause != null && !(cause instanceof UnresolvedAddressException)) {
      cause = cause.getCause();
    }
    return cause != null;
  }
}
