package dossier.pipeline.keep;

import dossier.site.publish.Written;
import dossier.text.Hash;
import dossier.text.Id;
import dossier.text.Reads;
import dossier.text.Reads.Whole;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was kept, as bytes: the names, each once, and the files, which give names by numbers. */
@SuppressWarnings("EnumOrdinal") // the very program that wrote them reads them
final class KeptFileFormat {
  private static final int HASH_BYTES = 32;

  private KeptFileFormat() {}

  /** Writes them; the same files give the same bytes. */
  static byte[] bytes(KeptFiles kept) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Writer(new DataOutputStream(out)).all(kept);
    return out.toByteArray();
  }

  /** Reads them; what is of something else holds nothing. */
  static KeptFiles read(ByteBuffer bytes) {
    ByteArrayInputStream in =
        new ByteArrayInputStream(bytes.array(), bytes.arrayOffset(), bytes.remaining());
    try {
      return new Reader(new DataInputStream(in)).all();
    } catch (IOException | IndexOutOfBoundsException | DateTimeException e) {
      return KeptFiles.NONE;
    }
  }

  private static final class Writer {
    private final DataOutputStream out;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Writer(DataOutputStream out) {
      this.out = out;
    }

    void all(KeptFiles kept) throws IOException {
      Map<String, KeptFile> files = new TreeMap<>(kept.files());
      for (KeptFile file : files.values()) {
        file.log().files().stream().sorted().forEach(id -> number(id.value()));
        file.log().bodies().stream().sorted().forEach(id -> number(id.value()));
        file.log().about().stream().sorted().forEach(id -> number(id.value()));
        file.log().templates().stream().sorted().forEach(this::number);
      }
      out.write(kept.premises().bytes());
      out.writeInt(numbers.size());
      for (String name : numbers.keySet()) {
        out.writeUTF(name);
      }
      out.writeInt(files.size());
      for (Map.Entry<String, KeptFile> file : files.entrySet()) {
        out.writeUTF(file.getKey());
        file(file.getValue());
      }
    }

    private int number(String name) {
      Integer known = numbers.putIfAbsent(name, numbers.size());
      return known == null ? numbers.size() - 1 : known;
    }

    private void file(KeptFile file) throws IOException {
      out.writeInt(file.written().size());
      for (Written written : file.written()) {
        Instant changed = written.changed().toInstant();
        out.writeUTF(written.path());
        out.write(written.hash().bytes());
        out.writeLong(written.size());
        out.writeLong(changed.getEpochSecond());
        out.writeInt(changed.getNano());
      }
      out.write(file.version().bytes());
      ids(file.log().files());
      ids(file.log().bodies());
      ids(file.log().about());
      out.writeInt(file.log().wholes().size());
      for (Whole whole : file.log().wholes()) {
        out.writeByte(whole.ordinal());
      }
      names(file.log().templates().stream().sorted().toList());
    }

    private void ids(Set<Id> ids) throws IOException {
      names(ids.stream().sorted().map(Id::value).toList());
    }

    private void names(List<String> names) throws IOException {
      out.writeInt(names.size());
      for (String name : names) {
        out.writeInt(number(name));
      }
    }
  }

  private static final class Reader {
    private final DataInputStream in;
    private final List<String> names = new ArrayList<>();
    private final List<Id> ids = new ArrayList<>();

    Reader(DataInputStream in) {
      this.in = in;
    }

    KeptFiles all() throws IOException {
      Hash premises = hash();
      for (int left = in.readInt(); left > 0; left--) {
        names.add(in.readUTF());
        ids.add(new Id(names.get(names.size() - 1)));
      }
      Map<String, KeptFile> files = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        files.put(in.readUTF(), file());
      }
      return new KeptFiles(premises, files);
    }

    private Hash hash() throws IOException {
      return Hash.from(in.readNBytes(HASH_BYTES));
    }

    private KeptFile file() throws IOException {
      List<Written> written = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        written.add(
            new Written(
                in.readUTF(),
                hash(),
                in.readLong(),
                FileTime.from(Instant.ofEpochSecond(in.readLong(), in.readInt()))));
      }
      return new KeptFile(List.copyOf(written), hash(), log());
    }

    private Reads.Log log() throws IOException {
      return new Reads.Log(some(ids), some(ids), some(ids), wholes(), some(names));
    }

    private <T> Set<T> some(List<T> all) throws IOException {
      Set<T> some = new HashSet<>();
      for (int left = in.readInt(); left > 0; left--) {
        some.add(all.get(in.readInt()));
      }
      return some;
    }

    private Set<Whole> wholes() throws IOException {
      Set<Whole> wholes = EnumSet.noneOf(Whole.class);
      for (int left = in.readInt(); left > 0; left--) {
        wholes.add(Whole.values()[in.readByte()]);
      }
      return wholes;
    }
  }
}
