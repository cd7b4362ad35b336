package dossier.links;

import dossier.links.LinkAnswer.Ending;
import dossier.vault.reading.Bounds;
import dossier.vault.reading.CopyReader;
import dossier.vault.reading.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of a page as those of a private copy are read. */
final class PageWords {
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]+)");
  private static final String PAGE = "page.html";
  private static final String ANYTHING = "page";

  private PageWords() {}

  /** The words. */
  static String in(Reply reply, int mostBytes) throws NoReply {
    if (!reply.body().whole()) {
      throw new NoReply(Ending.NOT_READ, "it has more than " + mostBytes + " bytes");
    }
    String type = reply.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    boolean page = type.startsWith("text/html") || type.startsWith("application/xhtml");
    byte[] bytes = reply.body().bytes();
    try {
      return new CopyReader(Bounds.USUAL)
          .text(page ? PAGE : ANYTHING, page ? utf8(bytes, type) : bytes);
    } catch (Unreadable e) {
      throw new NoReply(Ending.NOT_READ, e.reason());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the server says of the letters is true before what the page says (HTML, 13.2.3.2). */
  private static byte[] utf8(byte[] page, String type) {
    return charset(type)
        .map(charset -> ("\uFEFF" + new String(page, charset)).getBytes(StandardCharsets.UTF_8))
        .orElse(page);
  }

  private static Optional<Charset> charset(String type) {
    Matcher named = CHARSET.matcher(type);
    try {
      return named.find() ? Optional.of(Charset.forName(named.group(1))) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
