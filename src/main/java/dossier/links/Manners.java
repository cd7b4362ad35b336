package dossier.links;

import java.time.Duration;

/**
 * How servers are asked.
 *
 * @param agent what is said of who asks
 * @param pause between two requests to one host
 * @param patience how long a whole answer may take
 * @param longestWait the longest time that a server may ask to wait
 * @param mostSteps how many addresses may follow the first one
 * @param mostBytes how much of a page is read
 * @param hostsAtOnce how many hosts are asked at the same time
 */
public record Manners(
    String agent,
    Duration pause,
    Duration patience,
    Duration longestWait,
    int mostSteps,
    int mostBytes,
    int hostsAtOnce) {

  /** As is usual among well-behaved robots. */
  public static Manners usual(String agent) {
    return new Manners(
        agent,
        Duration.ofSeconds(1),
        Duration.ofSeconds(30),
        Duration.ofSeconds(30),
        8,
        8 * 1024 * 1024,
        4);
  }
}
