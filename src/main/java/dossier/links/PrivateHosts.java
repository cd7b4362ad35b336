package dossier.links;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells the hosts to which only the asker's own machine or network leads. */
final class PrivateHosts {
  private PrivateHosts() {}

  /** Whether a name or number is, or may be, that of such a host; not if nobody knows it. */
  static boolean has(String host) {
    try {
      return Arrays.stream(InetAddress.getAllByName(host)).anyMatch(PrivateHosts::isPrivate);
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static boolean isPrivate(InetAddress address) {
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || isOfOneNetwork(address);
  }

  /** Unique local addresses (RFC 4193), those that carriers share (RFC 6598), and network 0. */
  private static boolean isOfOneNetwork(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xFF;
    return address instanceof Inet6Address
        ? (first & 0xFE) == 0xFC
        : first == 0 || (first == 100 && (bytes[1] & 0xC0) == 64);
  }
}
