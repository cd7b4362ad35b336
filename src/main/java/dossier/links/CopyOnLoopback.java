package dossier.links;

import dossier.seal.SiteCopy;
import dossier.site.Address;
import dossier.site.WebAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;

/**
 * A copy of a site that a server of this machine shows. No other machine is ever asked, no redirect
 * is followed, and nothing is asked for but what is named.
 */
public final class CopyOnLoopback implements SiteCopy {
  private static final Pattern HOST =
      Pattern.compile("(?i)localhost|127(?:\\.\\d{1,3}){3}|\\[(?:0*:)*:?0*1]");

  private static final Duration LONGEST = Duration.ofHours(1);

  private final String base;
  private final Messenger messenger;
  private final long end = System.nanoTime() + LONGEST.toNanos();

  private CopyOnLoopback(String base, Messenger messenger) {
    this.base = base;
    this.messenger = messenger;
  }

  /**
   * The copy below an address.
   *
   * @throws Unreadable if that is none of this machine
   */
  public static CopyOnLoopback at(String address, Manners manners) throws Unreadable {
    Optional<WebAddress> web = WebAddress.of(address);
    if (web.isEmpty() || !HOST.matcher(web.get().host()).matches()) {
      throw new Unreadable(
          "only a server of this machine is asked: download that copy first, and name its folder");
    }
    String text = web.get().text().replaceFirst("[?#].*", "");
    return new CopyOnLoopback(text.endsWith("/") ? text : text + "/", new Messenger(manners));
  }

  @Override
  public Optional<byte[]> read(String path, int most) throws Unreadable {
    if (System.nanoTime() - end > 0) {
      throw new Unreadable("it takes longer than " + LONGEST.toHours() + " hour");
    }
    String address = base + Address.of(path).fromRoot();
    try {
      Reply reply = messenger.get(address, most);
      if (reply.isThere()) {
        return Optional.of(reply.body().bytes());
      } else if (reply.isGone()) {
        return Optional.empty();
      }
      throw new Unreadable(address + " answers " + reply.status() + ", which tells nothing");
    } catch (NoReply e) {
      throw new Unreadable(address + " cannot be had: " + e.detail());
    }
  }

  @Override
  public Optional<SortedSet<String>> paths() {
    return Optional.empty();
  }

  @Override
  public void close() {}
}
