package dossier.media;

/** The filters of PNG (ISO/IEC 15948, section 9): what is guessed of a byte from those before. */
enum Filter {
  NONE(0) {
    @Override
    int guess(int left, int up, int corner) {
      return 0;
    }
  },
  SUB(1) {
    @Override
    int guess(int left, int up, int corner) {
      return left;
    }
  },
  UP(2) {
    @Override
    int guess(int left, int up, int corner) {
      return up;
    }
  },
  AVERAGE(3) {
    @Override
    int guess(int left, int up, int corner) {
      return (left + up) / 2;
    }
  },
  PAETH(4) {
    @Override
    int guess(int left, int up, int corner) {
      int byLeft = Math.abs(up - corner);
      int byUp = Math.abs(left - corner);
      int byCorner = Math.abs(left + up - 2 * corner);
      return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
    }
  };

  private final int type;

  Filter(int type) {
    this.type = type;
  }

  abstract int guess(int left, int up, int corner);

  /** A row's filter and its filtered bytes, by the filter after which they are smallest. */
  static byte[] best(int[] row, int[] above, int channels) {
    byte[] best = new byte[0];
    long smallest = Long.MAX_VALUE;
    for (Filter filter : values()) {
      byte[] bytes = filter.filtered(row, above, channels);
      long sum = 0;
      for (byte b : bytes) {
        sum += Math.abs(b);
      }
      if (sum < smallest) {
        smallest = sum;
        best = bytes;
      }
    }
    return best;
  }

  private byte[] filtered(int[] row, int[] above, int channels) {
    byte[] out = new byte[row.length + 1];
    out[0] = (byte) type;
    for (int i = 0; i < row.length; i++) {
      boolean first = i < channels;
      int left = first ? 0 : row[i - channels];
      int corner = first ? 0 : above[i - channels];
      out[i + 1] = (byte) (row[i] - guess(left, above[i], corner));
    }
    return out;
  }
}
