package dossier.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is served: a person who opens a page, and pages of the preview itself. A page of another site
 * that runs in the same browser must not read an unpublished story, whatever name it reaches this
 * machine by (DNS rebinding), and must not take in a file as a script of its own.
 *
 * @param port on which is served
 */
record Visitors(int port) {
  private static final Set<String> OWN = Set.of("same-origin", "none");

  boolean admits(Headers headers) {
    List<String> hosts = hosts();
    boolean host = one(headers, "Host").filter(hosts::contains).isPresent();
    boolean origin =
        one(headers, "Origin")
            .map(from -> hosts.stream().anyMatch(name -> from.equals("http://" + name)))
            .orElse(true);
    return host && origin && isOwn(headers);
  }

  /** Browsers say whether another site asks (Fetch Metadata, W3C); it may send a person here. */
  private static boolean isOwn(Headers headers) {
    return one(headers, "Sec-Fetch-Site").map(OWN::contains).orElse(true)
        || one(headers, "Sec-Fetch-Mode").filter("navigate"::equals).isPresent();
  }

  private List<String> hosts() {
    return List.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
  }

  private static Optional<String> one(Headers headers, String name) {
    List<String> all = headers.getOrDefault(name, List.of());
    return all.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", all));
  }
}
