package dossier.intake.archive;

import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/**
 * Goes through a WARC file (ISO 28500) once: holds every digest in it against the bytes, and keeps
 * the pages that are asked for. Used by one thread.
 */
final class WarcHolding {
  private static final int BUFFER = 1 << 16;

  /** No page is larger that a copy could be taken of. */
  private static final long LARGEST_PAGE = dossier.vault.Intake.LARGEST;

  private static final int LONGEST_TYPE = 200;
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

  private final Span place;
  private final Allowance allowance;
  private final Set<String> wanted;
  private final Map<String, ArchivedAnswer> found;
  private final List<Diagnostic> complaints = new ArrayList<>();

  /**
   * Begins.
   *
   * @param place where the file is named
   * @param wanted the addresses of the pages to keep, without fragments
   * @param found takes them
   */
  WarcHolding(
      Span place, Allowance allowance, Set<String> wanted, Map<String, ArchivedAnswer> found) {
    this.place = place;
    this.allowance = allowance;
    this.wanted = wanted;
    this.found = found;
  }

  /** What is wrong with a file; only what cannot be read ends the reading. */
  List<Diagnostic> read(InputStream warc) throws Allowance.Exceeded {
    try (WarcReader reader = new WarcReader(warc)) {
      reader.calculateBlockDigest();
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        record(next.get());
      }
    } catch (Allowance.Exceeded e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The library says by exceptions of both kinds that a file is broken.
      complaints.add(
          Diagnostic.of(Rule.BROKEN_DIGEST, place, "the WARC file is broken: " + said(e)));
    }
    return complaints;
  }

  private static String said(Exception e) {
    return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
  }

  private void record(WarcRecord record) throws IOException {
    Optional<String> payload = payloadFault(record);
    Optional<WarcDigest> said = record.blockDigest();
    Optional<String> block =
        said.isEmpty()
            ? Optional.empty()
            : record
                .calculatedBlockDigest()
                .filter(made -> !made.equals(said.get()))
                .map(made -> "block");
    if (said.isPresent() && record.calculatedBlockDigest().isEmpty()) {
      block = Optional.of("block");
    }
    boolean whole = said.isPresent() && block.isEmpty();
    block.ifPresent(what -> fault(record, what));
    if (!(whole && isChunked(record))) {
      payload.ifPresent(what -> fault(record, what));
    }
  }

  private void fault(WarcRecord record, String what) {
    String address = record.headers().first("WARC-Target-URI").orElse(record.id().toString());
    complaints.add(
        Diagnostic.of(
            Rule.BROKEN_DIGEST,
            place,
            "the " + what + " digest of '" + address + "' does not hold"));
  }

  /** Some count the marks between chunks to what was sent; the digest of the block has them. */
  private static boolean isChunked(WarcRecord record) throws IOException {
    return record instanceof WarcResponse response
        && isHttp(response)
        && response.http().headers().first("Transfer-Encoding").isPresent();
  }

  private static boolean isHttp(WarcRecord record) {
    return record.headers().first("Content-Type").orElse("").startsWith("application/http");
  }

  private Optional<String> payloadFault(WarcRecord record) throws IOException {
    if (!(record instanceof WarcCaptureRecord capture) || record instanceof WarcRevisit) {
      return Optional.empty();
    }
    Optional<WarcPayload> payload = capture.payload();
    if (payload.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> page = page(record);
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    Optional<String> fault = held(payload.get(), page.isPresent() ? kept : null);
    if (page.isPresent() && record instanceof WarcResponse response) {
      found.putIfAbsent(page.get(), answer(response.http(), kept.toByteArray()));
    }
    return fault;
  }

  private Optional<String> page(WarcRecord record) throws IOException {
    if (!(record instanceof WarcResponse response) || !isHttp(record)) {
      return Optional.empty();
    }
    String type = type(response.http()).split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return Optional.of(withoutFragment(response.target()))
        .filter(wanted::contains)
        .filter(address -> !found.containsKey(address))
        .filter(address -> PAGES.contains(type));
  }

  private static String type(HttpResponse http) {
    String type = http.headers().first("Content-Type").orElse("");
    return type.substring(0, Math.min(type.length(), LONGEST_TYPE));
  }

  static String withoutFragment(String address) {
    return address.replaceFirst("#.*", "");
  }

  private static ArchivedAnswer answer(HttpResponse http, byte[] body) {
    return new ArchivedAnswer(
        body, http.headers().first("Content-Encoding").orElse(""), charset(type(http)));
  }

  private static Optional<Charset> charset(String type) {
    String name = type.replaceFirst("(?is)^.*;\\s*charset=\\s*\"?([^\";\\s]*).*$", "$1");
    try {
      return name.equals(type) ? Optional.empty() : Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Reads a payload to its end. */
  private Optional<String> held(
      WarcPayload payload, @org.jspecify.annotations.Nullable ByteArrayOutputStream kept)
      throws IOException {
    Optional<WarcDigest> said = payload.digest();
    Optional<MessageDigest> digester = said.flatMap(WarcHolding::digester);
    InputStream in = allowance.counted(payload.body().stream());
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      byte[] bytes = buffer;
      int length = read;
      digester.ifPresent(digest -> digest.update(bytes, 0, length));
      if (kept != null) {
        kept.write(buffer, 0, read);
        if (kept.size() > LARGEST_PAGE) {
          throw new Allowance.Exceeded();
        }
      }
    }
    if (said.isEmpty()) {
      return Optional.empty();
    }
    boolean holds = digester.isPresent() && new WarcDigest(digester.get()).equals(said.get());
    return holds ? Optional.empty() : Optional.of("payload");
  }

  private static Optional<MessageDigest> digester(WarcDigest said) {
    try {
      return Optional.of(said.getDigester());
    } catch (NoSuchAlgorithmException e) {
      return Optional.empty();
    }
  }
}
