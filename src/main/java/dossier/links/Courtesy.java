package dossier.links;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Sees to it that a host has one request at a time and a pause after each, and none after it asked
 * to be left alone or gave no answer three times in a row. Safe to share between threads.
 */
final class Courtesy {
  private static final int MOST_FAILURES = 3;

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
    private int failures;
  }

  /** Sends a request when it is its turn. */
  Reply ask(String host, Request request) throws NoReply {
    Host asked = hosts.computeIfAbsent(host, name -> new Host());
    asked.turn.lock();
    try {
      if (!asked.waiting.isEmpty()) {
        throw new NoReply(LinkAnswer.Ending.ASKED_TO_WAIT, asked.waiting);
      }
      if (asked.failures == MOST_FAILURES) {
        throw new NoReply(
            LinkAnswer.Ending.FAILED,
            "its host gave no answer " + MOST_FAILURES + " times, and was not asked again");
      }
      sleep(asked.free - System.nanoTime());
      asked.failures++;
      Reply reply = request.send();
      asked.failures = 0;
      return reply;
    } finally {
      asked.free = System.nanoTime() + pause.toNanos();
      asked.turn.unlock();
    }
  }

  /** Lets a host wait before it is asked again. */
  void rest(String host, Duration time) {
    Host resting = hosts.computeIfAbsent(host, name -> new Host());
    resting.turn.lock();
    try {
      resting.free = System.nanoTime() + time.toNanos();
    } finally {
      resting.turn.unlock();
    }
  }

  /** Asks a host no more. */
  void leave(String host, String why) {
    Host left = hosts.computeIfAbsent(host, name -> new Host());
    left.turn.lock();
    try {
      left.waiting = why;
    } finally {
      left.turn.unlock();
    }
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
