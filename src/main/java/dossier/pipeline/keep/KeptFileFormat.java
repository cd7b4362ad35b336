package dossier.pipeline.keep;

import dossier.pipeline.store.Stored;
import dossier.site.publish.Written;
import dossier.text.Hash;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was kept, as bytes: what was looked at, each with its version, and then the files. */
final class KeptFileFormat {

  private KeptFileFormat() {}

  /** Writes them. */
  static void write(KeptFiles kept, DataOutputStream out) throws IOException {
    out.write(kept.premises().bytes());
    out.writeInt(kept.looked().size());
    for (int i = 0; i < kept.looked().size(); i++) {
      Stored.write(kept.looked().get(i), out);
      Stored.write(kept.versions().get(i), out);
    }
    out.writeInt(kept.files().size());
    for (Map.Entry<String, KeptFile> file : new TreeMap<>(kept.files()).entrySet()) {
      Stored.write(file.getKey(), out);
      write(file.getValue(), out);
    }
  }

  private static void write(KeptFile file, DataOutputStream out) throws IOException {
    Stored.write(file.sort(), out);
    out.writeInt(file.written().size());
    for (Written written : file.written()) {
      Instant changed = written.changed().toInstant();
      Stored.write(written.path(), out);
      out.write(written.hash().bytes());
      out.writeLong(written.size());
      out.writeLong(changed.getEpochSecond());
      out.writeInt(changed.getNano());
    }
    out.writeInt(file.looked().length);
    for (int number : file.looked()) {
      out.writeInt(number);
    }
  }

  /** Reads them; what is of something else holds nothing. */
  static KeptFiles read(ByteBuffer in) {
    try {
      Hash premises = Stored.hash(in);
      List<String> looked = new ArrayList<>();
      List<String> versions = new ArrayList<>();
      for (int left = in.getInt(); left > 0; left--) {
        looked.add(Stored.words(in));
        versions.add(Stored.words(in));
      }
      Map<String, KeptFile> files = new HashMap<>();
      for (int left = in.getInt(); left > 0; left--) {
        files.put(Stored.words(in), file(in));
      }
      return new KeptFiles(premises, looked, versions, files);
    } catch (BufferUnderflowException | NegativeArraySizeException | DateTimeException e) {
      return KeptFiles.NONE;
    }
  }

  private static KeptFile file(ByteBuffer in) {
    String sort = Stored.words(in);
    List<Written> written = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      written.add(new Written(Stored.words(in), Stored.hash(in), in.getLong(), time(in)));
    }
    int[] looked = new int[in.getInt()];
    for (int i = 0; i < looked.length; i++) {
      looked[i] = in.getInt();
    }
    return new KeptFile(sort, written, looked);
  }

  private static FileTime time(ByteBuffer in) {
    return FileTime.from(Instant.ofEpochSecond(in.getLong(), in.getInt()));
  }
}
