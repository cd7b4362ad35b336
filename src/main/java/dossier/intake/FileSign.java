package dossier.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file begins with, whatever it is called. */
enum FileSign {
  ZIP('P', 'K', 3, 4),
  OLD_WORD(0xD0, 0xCF, 0x11, 0xE0);

  private final byte[] bytes;

  FileSign(int... bytes) {
    this.bytes = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      this.bytes[i] = (byte) bytes[i];
    }
  }

  /** Whether a file begins so. */
  boolean begins(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(bytes.length), bytes);
    }
  }
}
