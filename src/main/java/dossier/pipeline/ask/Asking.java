package dossier.pipeline.ask;

import dossier.links.Asker;
import dossier.links.CheckedLink;
import dossier.links.LinkAnswer;
import dossier.links.Manners;
import dossier.links.WebLink;
import dossier.pipeline.make.Progress;
import dossier.pipeline.store.Store;
import dossier.site.WebAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Finds out what became of addresses: from what is kept of earlier answers if that is young enough,
 * or else from their servers, several hosts at a time.
 *
 * @param today the day on which it is asked
 * @param maxAge how many days an answer serves; one that was not good never does
 * @param offline whether nobody is asked, and every answer serves that there is
 */
public record Asking(LocalDate today, int maxAge, boolean offline, Manners manners) {

  /**
   * What became of the addresses, what is not well first.
   *
   * @param content the content folder, beside which answers are kept
   * @throws IOException if the disk fails, or waiting is interrupted
   */
  public List<CheckedLink> of(List<WebLink> links, Path content, Progress progress)
      throws IOException {
    return of(links, new LinkMemory(Store.of(content)), progress);
  }

  private List<CheckedLink> of(List<WebLink> links, LinkMemory memory, Progress progress)
      throws IOException {
    progress.begin("asking for addresses", links.size());
    Asker asker = new Asker(manners);
    ExecutorService hosts = Executors.newFixedThreadPool(manners.hostsAtOnce(), Asking::thread);
    try {
      List<Future<List<CheckedLink>>> asked = new ArrayList<>();
      for (List<WebLink> host : byHost(links)) {
        asked.add(
            hosts.submit(
                () -> host.stream().map(link -> one(link, asker, memory, progress)).toList()));
      }
      return all(asked);
    } finally {
      hosts.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "links");
    thread.setDaemon(true);
    return thread;
  }

  private static Collection<List<WebLink>> byHost(List<WebLink> links) {
    Map<String, List<WebLink>> hosts = new LinkedHashMap<>();
    for (WebLink link : links) {
      String host = WebAddress.of(link.address()).map(WebAddress::host).orElse("");
      hosts.computeIfAbsent(host, fresh -> new ArrayList<>()).add(link);
    }
    return hosts.values();
  }

  private static List<CheckedLink> all(List<Future<List<CheckedLink>>> asked) throws IOException {
    List<CheckedLink> all = new ArrayList<>();
    try {
      for (Future<List<CheckedLink>> host : asked) {
        all.addAll(host.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while addresses were asked for", e);
    } catch (ExecutionException e) {
      throw new IOException("addresses could not be asked for", e);
    }
    all.sort(CheckedLink.WORST_FIRST);
    return List.copyOf(all);
  }

  private CheckedLink one(WebLink link, Asker asker, LinkMemory memory, Progress progress) {
    Optional<LinkAnswer> kept = memory.of(link.address()).filter(known -> known.serves(link));
    Optional<LinkAnswer> answer =
        offline || kept.filter(this::isYoung).isPresent()
            ? kept
            : Optional.of(asked(link, asker, memory));
    progress.step();
    return CheckedLink.of(link, answer);
  }

  private boolean isYoung(LinkAnswer known) {
    return known.ending() == LinkAnswer.Ending.THERE
        && known.day().isAfter(today.minusDays(maxAge))
        && !known.day().isAfter(today);
  }

  private LinkAnswer asked(WebLink link, Asker asker, LinkMemory memory) {
    LinkAnswer answer = asker.ask(link, today);
    memory.keep(link.address(), answer);
    return answer;
  }
}
