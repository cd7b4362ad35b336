package dossier.media;

/**
 * Pixels of an image that was made smaller.
 *
 * @param samples row by row; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Scaled(Dimensions size, int channels, byte[] samples) implements Pixels {
  @Override
  public void row(int y, int[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = samples[y * into.length + i] & 0xFF;
    }
  }
}
