package dossier.links;

import dossier.links.LinkAnswer.Ending;
import dossier.links.LinkAnswer.Step;
import dossier.site.WebAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Asks servers for addresses, as politely as its manners say. Redirects are followed step by step;
 * none leads to a private host from one that is not. Safe to share between threads.
 */
public final class Asker {
  private static final int MOST_TRIES = 2;

  private final Manners manners;
  private final Predicate<String> privates;
  private final Courtesy courtesy;
  private final Messenger messenger;

  /** Asks with these manners. */
  public Asker(Manners manners) {
    this(manners, PrivateHosts::has);
  }

  /**
   * The same by another notion of private hosts.
   *
   * @param privates tells them by their names
   */
  Asker(Manners manners, Predicate<String> privates) {
    this.manners = manners;
    this.privates = privates;
    this.courtesy = new Courtesy(manners.pause());
    this.messenger = new Messenger(manners);
  }

  /**
   * What comes of asking for a link.
   *
   * @param today the day that is written down with it
   */
  public LinkAnswer ask(WebLink link, LocalDate today) {
    Walk walk = new Walk(link);
    try {
      Reply last = walk.toTheEnd();
      Optional<String> words =
          last.isThere() && link.isArchive()
              ? Optional.of(PageWords.in(last, manners.mostBytes()))
              : Optional.empty();
      Ending ending = last.isThere() ? Ending.THERE : Ending.NOT_THERE;
      return new LinkAnswer(today, walk.steps, ending, "", words);
    } catch (NoReply e) {
      return new LinkAnswer(today, walk.steps, e.ending(), e.detail(), Optional.empty());
    }
  }

  private static String host(String address) {
    return WebAddress.of(address).map(WebAddress::host).orElse("").toLowerCase(Locale.ROOT);
  }

  /** One address and where it leads. Used once, by one thread. */
  private final class Walk {
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final WebLink link;
    private final boolean fromPrivate;

    Walk(WebLink link) {
      this.link = link;
      this.fromPrivate = privates.test(host(link.address()));
    }

    Reply toTheEnd() throws NoReply {
      String at = link.address();
      while (true) {
        Reply reply = at(at);
        if (!reply.isRedirect()) {
          return reply;
        }
        at = next(at, reply.headers().firstValue("Location").orElse(""));
      }
    }

    private Reply at(String address) throws NoReply {
      if (!seen.add(address)) {
        throw new NoReply(Ending.ENDLESS, "it leads round in a circle, to " + address);
      }
      if (steps.size() > manners.mostSteps()) {
        throw new NoReply(
            Ending.ENDLESS, "it leads on more than " + manners.mostSteps() + " times");
      }
      steps.add(new Step(address, 0));
      Reply reply = patiently(address);
      steps.set(steps.size() - 1, new Step(address, reply.status()));
      return reply;
    }

    private String next(String at, String location) throws NoReply {
      Optional<WebAddress> next = resolved(at, location).flatMap(WebAddress::of);
      if (next.isEmpty()) {
        throw new NoReply(Ending.FAILED, "it leads to what is no address of a page: " + location);
      }
      if (!fromPrivate && privates.test(host(next.get().text()))) {
        throw new NoReply(
            Ending.INTO_PRIVATE, "it leads into a private network: " + next.get().text());
      }
      return next.get().text().replaceFirst("#.*", "");
    }

    private Optional<String> resolved(String at, String location) {
      if (WebAddress.of(location).isPresent()) {
        return Optional.of(location);
      }
      try {
        return Optional.of(URI.create(at).resolve(location).toString());
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    /** Waits if it is asked to, up to a bound. */
    private Reply patiently(String address) throws NoReply {
      for (int tries = 1; ; tries++) {
        Reply reply = reply(address);
        if (!reply.isBusy()) {
          return reply;
        }
        Optional<Duration> wait = RetryAfter.in(reply.headers(), Instant.now());
        steps.set(steps.size() - 1, new Step(address, reply.status()));
        if (tries == MOST_TRIES || wait.filter(this::isBearable).isEmpty()) {
          String why =
              "the server asks to wait"
                  + wait.map(time -> " " + time.toSeconds() + " seconds").orElse("");
          courtesy.leave(host(address), why);
          throw new NoReply(Ending.ASKED_TO_WAIT, why);
        }
        courtesy.rest(host(address), wait.get());
      }
    }

    private boolean isBearable(Duration time) {
      return time.compareTo(manners.longestWait()) <= 0;
    }

    private Reply reply(String address) throws NoReply {
      String host = host(address);
      if (link.isArchive()) {
        return courtesy.ask(host, () -> messenger.get(address, manners.mostBytes()));
      }
      Reply reply = courtesy.ask(host, () -> messenger.head(address));
      return reply.refusesHead() ? courtesy.ask(host, () -> messenger.get(address, 0)) : reply;
    }
  }
}
