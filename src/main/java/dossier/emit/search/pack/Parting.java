package dossier.emit.search.pack;

/**
 * Parts a long list into files by what stands in it: where a file ends does not depend on what came
 * long before it, so what is put in or taken out changes the file in which it stands, and few
 * others. Readers load only what changed, and so does whoever publishes. (Content-defined chunking,
 * as in Muthitacharoen, Chen and Mazières 2001, with names in place of a window of bytes.) Used by
 * one thread, for one list.
 */
public final class Parting {
  private final int most;
  private int size = -1;

  /**
   * @param most how many characters a file has, unless one item alone has more; most have half as
   *     many
   */
  public Parting(int most) {
    this.most = most;
  }

  /**
   * Takes the next item, and says whether it begins a file.
   *
   * @param name what it is called, and no other item
   * @param length how many characters it has
   */
  public boolean begins(String name, int length) {
    boolean begins =
        size < 0 || size + length > most || (size >= most / 8 && isChosen(name, length));
    size = begins ? length : size + length;
    return begins;
  }

  /** Long items are chosen more often than short ones: as often for each of their characters. */
  private boolean isChosen(String name, int length) {
    return Integer.toUnsignedLong(scattered(name.hashCode())) % (most / 2) < length;
  }

  /** Names that are alike get numbers that are not (MurmurHash3's last step). */
  private static int scattered(int number) {
    int mixed = (number ^ (number >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }
}
