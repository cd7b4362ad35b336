package dossier.pipeline.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.text.Hash;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Words and hashes as they are kept. */
public final class Stored {
  private static final int HASH_BYTES = 32;

  private Stored() {}

  /**
   * The next hash.
   *
   * @throws BufferUnderflowException if there is none
   */
  public static Hash hash(ByteBuffer in) {
    byte[] bytes = new byte[HASH_BYTES];
    in.get(bytes);
    return Hash.from(bytes);
  }

  /** Writes words. */
  public static void write(String words, DataOutputStream out) throws IOException {
    byte[] bytes = words.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Writes a list of words. */
  public static void write(List<String> all, DataOutputStream out) throws IOException {
    out.writeInt(all.size());
    for (String words : all) {
      write(words, out);
    }
  }

  /**
   * The next list of words.
   *
   * @throws BufferUnderflowException if there is none
   */
  public static List<String> list(ByteBuffer in) {
    List<String> all = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      all.add(words(in));
    }
    return all;
  }

  /**
   * The next words.
   *
   * @throws BufferUnderflowException if there are none
   */
  public static String words(ByteBuffer in) {
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, UTF_8);
  }
}
