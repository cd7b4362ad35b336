package dossier.pipeline.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of case files come from. Safe to share between threads. */
@FunctionalInterface
public interface CaseBytes {
  /** The files as they are saved. */
  CaseBytes SAVED = Files::readAllBytes;

  /**
   * The bytes of a file.
   *
   * @throws IOException if the disk fails, or the file is gone
   */
  byte[] of(Path file) throws IOException;
}
