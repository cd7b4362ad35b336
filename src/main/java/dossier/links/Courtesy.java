package dossier.links;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Sees to it that a host has one request at a time and a pause after each, and none after it asked
 * to be left alone. Safe to share between threads.
 */
final class Courtesy {
  private final Duration pause;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  Courtesy(Duration pause) {
    this.pause = pause;
  }

  /** One request to a host. */
  interface Request {
    Reply send() throws NoReply;
  }

  private static final class Host {
    private final ReentrantLock turn = new ReentrantLock(true);
    private long free = System.nanoTime();
    private String waiting = "";
  }

  /** Sends a request when it is its turn. */
  Reply ask(String host, Request request) throws NoReply {
    Host asked = hosts.computeIfAbsent(host, name -> new Host());
    asked.turn.lock();
    try {
      if (!asked.waiting.isEmpty()) {
        throw new NoReply(LinkAnswer.Ending.ASKED_TO_WAIT, asked.waiting);
      }
      sleep(asked.free - System.nanoTime());
      return request.send();
    } finally {
      asked.free = System.nanoTime() + pause.toNanos();
      asked.turn.unlock();
    }
  }

  /** Lets a host wait before it is asked again. */
  void rest(String host, Duration time) {
    Host resting = hosts.computeIfAbsent(host, name -> new Host());
    resting.turn.lock();
    resting.free = System.nanoTime() + time.toNanos();
    resting.turn.unlock();
  }

  /** Asks a host no more. */
  void leave(String host, String why) {
    Host left = hosts.computeIfAbsent(host, name -> new Host());
    left.turn.lock();
    left.waiting = why;
    left.turn.unlock();
  }

  private static void sleep(long nanos) throws NoReply {
    try {
      TimeUnit.NANOSECONDS.sleep(nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoReply(LinkAnswer.Ending.FAILED, "it was not waited for");
    }
  }
}
