package dossier.pipeline.store.value;

import java.nio.ByteBuffer;

/** A stretch of bytes, which are not to be changed. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Bytes(byte[] of, int from, int length) {

  /** All of an array. */
  public static Bytes all(byte[] bytes) {
    return new Bytes(bytes, 0, bytes.length);
  }

  /**
   * The next so many of a buffer.
   *
   * @throws IllegalArgumentException if there are fewer
   */
  public static Bytes next(ByteBuffer in, int length) {
    Bytes bytes = new Bytes(in.array(), in.arrayOffset() + in.position(), length);
    in.position(in.position() + length);
    return bytes;
  }
}
