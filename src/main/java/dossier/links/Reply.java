package dossier.links;

import java.net.http.HttpHeaders;

/**
 * A server's answer to one request.
 *
 * @param body as much of it as was read
 */
record Reply(int status, HttpHeaders headers, BoundedBody.Body body) {

  boolean isRedirect() {
    return status >= 300 && status < 400 && headers.firstValue("Location").isPresent();
  }

  boolean isThere() {
    return status >= 200 && status < 300;
  }

  boolean isGone() {
    return status == 404 || status == 410;
  }

  /** Whether the server has too much to do just now. */
  boolean isBusy() {
    return status == 429 || (status == 503 && headers.firstValue("Retry-After").isPresent());
  }

  /** Whether it may be the question that it does not like, and not what was asked for. */
  boolean refusesHead() {
    return status >= 400 && status != 410 && !isBusy();
  }
}
