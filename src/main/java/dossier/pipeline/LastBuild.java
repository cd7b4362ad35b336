package dossier.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.check.accepted.Days;
import dossier.edition.Edition;
import dossier.pipeline.folder.FolderState;
import dossier.pipeline.store.Store;
import dossier.report.Rule;
import dossier.site.publish.RealPath;
import dossier.text.Hash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the last build of a request found. While nothing has changed of all that it was made from,
 * nor of the site that it left, another one would find and leave the same.
 */
interface LastBuild {
  /** Nothing is known. */
  LastBuild NONE =
      new LastBuild() {
        @Override
        public Optional<BuildResult> again(LocalDate today) {
          return Optional.empty();
        }

        @Override
        public void keep(BuildResult result, Days days) {}
      };

  /** What it found, if everything is as it was, and the day is one on which that is so. */
  Optional<BuildResult> again(LocalDate today);

  /**
   * Keeps what a build found that was made after this was asked for, if it can be found again.
   *
   * @param days on which the same would be found
   */
  void keep(BuildResult result, Days days);

  /**
   * That of a request, as its folders are now; nothing is known where a list of names was given, of
   * which nothing may be kept, nor of another edition than the site.
   */
  static LastBuild of(Request request) {
    Optional<Store> store =
        request.names().isEmpty() && request.edition() == Edition.SITE
            ? Store.of(request.content())
            : Optional.empty();
    try {
      Optional<Hash> madeFrom = store.isEmpty() ? Optional.empty() : madeFrom(request);
      return madeFrom.isEmpty() ? NONE : new Kept(store.get(), request, madeFrom.get());
    } catch (IOException | UncheckedIOException e) {
      return NONE;
    }
  }

  /** All that a build is made from: the request, the case files, the templates and the Java. */
  private static Optional<Hash> madeFrom(Request request) throws IOException {
    StringBuilder all = new StringBuilder();
    all.append(request).append('\n');
    all.append(Path.of("").toAbsolutePath()).append('\n');
    all.append(Runtime.version()).append('\n');
    for (Path folder : request.sources()) {
      Optional<Hash> state = FolderState.byBytes(folder);
      if (state.isEmpty()) {
        return Optional.empty();
      }
      all.append(state.get()).append('\n');
    }
    return Optional.of(Hash.of(all.toString().getBytes(UTF_8)));
  }

  /** One that is kept in the project. */
  final class Kept implements LastBuild {
    private static final int DIGITS = 16;
    private static final Hash NOWHERE = Hash.of(new byte[0]);

    private final Store store;
    private final Request request;
    private final Hash madeFrom;

    private Kept(Store store, Request request, Hash madeFrom) {
      this.store = store;
      this.request = request;
      this.madeFrom = madeFrom;
    }

    /** One of each sort of request to each place. */
    private String name() {
      return "told-" + Hash.of(request.toString().getBytes(UTF_8)).hex().substring(0, DIGITS);
    }

    /** How the site stands, wherever links lead to it; empty if there is none where one belongs. */
    private Optional<Hash> state() throws IOException {
      Optional<Path> site = request.out();
      return site.isEmpty() ? Optional.of(NOWHERE) : FolderState.byTimes(RealPath.of(site.get()));
    }

    @Override
    public Optional<BuildResult> again(LocalDate today) {
      try {
        Optional<KeptResult> kept =
            store
                .read(name())
                .flatMap(KeptResult::read)
                .filter(it -> it.madeFrom().equals(madeFrom) && it.days().has(today));
        return kept.isPresent() && Optional.of(kept.get().state()).equals(state())
            ? kept.map(KeptResult::result)
            : Optional.empty();
      } catch (IOException | UncheckedIOException e) {
        return Optional.empty();
      }
    }

    /** What is said of the site before it is no longer so once there is the next. */
    private boolean holds(BuildResult result) {
      return result.findings().stream().noneMatch(found -> found.rule() == Rule.LOST_ADDRESS)
          && (result.published() || request.out().isEmpty());
    }

    @Override
    public void keep(BuildResult result, Days days) {
      try {
        if (holds(result) && madeFrom(request).filter(madeFrom::equals).isPresent()) {
          state()
              .map(state -> new KeptResult(madeFrom, state, days, result))
              .flatMap(KeptResult::bytes)
              .ifPresent(writing -> store.write(name(), writing));
        }
      } catch (IOException | UncheckedIOException e) {
        // It is worked out again next time.
      }
    }
  }
}
