package dossier.pipeline.ask;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.links.LinkAnswer;
import dossier.links.LinkAnswer.Ending;
import dossier.links.LinkAnswer.Step;
import dossier.pipeline.store.Store;
import dossier.pipeline.store.Stored;
import dossier.text.Hash;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was answered earlier, by address. It may forget everything. Safe to share between threads.
 */
final class LinkMemory {
  private static final int DIGITS = 32;

  private final Optional<Store> store;

  /**
   * That of a project.
   *
   * @param store empty if nothing is to be kept
   */
  LinkMemory(Optional<Store> store) {
    this.store = store;
  }

  /** What was answered last. */
  Optional<LinkAnswer> of(String address) {
    return store.flatMap(kept -> kept.read(name(address))).flatMap(LinkMemory::read);
  }

  /** Keeps an answer in the place of an earlier one. */
  void keep(String address, LinkAnswer answer) {
    store.ifPresent(kept -> kept.write(name(address), out -> write(answer, out)));
  }

  private static String name(String address) {
    return "link-" + Hash.of(address.getBytes(UTF_8)).hex().substring(0, DIGITS);
  }

  private static void write(LinkAnswer answer, DataOutputStream out) throws IOException {
    out.writeLong(answer.day().toEpochDay());
    out.writeInt(answer.steps().size());
    for (Step step : answer.steps()) {
      Stored.write(step.address(), out);
      out.writeInt(step.status());
    }
    Stored.write(answer.ending().name(), out);
    Stored.write(answer.detail(), out);
    Stored.write(answer.text().stream().toList(), out);
  }

  private static Optional<LinkAnswer> read(ByteBuffer in) {
    try {
      LocalDate day = LocalDate.ofEpochDay(in.getLong());
      List<Step> steps = new ArrayList<>();
      for (int left = in.getInt(); left > 0; left--) {
        steps.add(new Step(Stored.words(in), in.getInt()));
      }
      Ending ending = Ending.valueOf(Stored.words(in));
      String detail = Stored.words(in);
      Optional<String> text = Stored.list(in).stream().findFirst();
      return Optional.of(new LinkAnswer(day, steps, ending, detail, text));
    } catch (BufferUnderflowException | DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
