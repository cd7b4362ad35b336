package dossier.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.text.Hash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A WACZ file, made by hand as the specification has it. */
public final class MadeWacz {
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, String> hashes = new LinkedHashMap<>();
  private final StringBuilder pages = new StringBuilder("{\"format\": \"json-pages-1.0\"}\n");
  private final ByteArrayOutputStream warc = new ByteArrayOutputStream();
  private String payloadDigest = "";

  /** Writes a digest of the next payload that is none of its own. */
  public MadeWacz withPayloadDigest(String digest) {
    payloadDigest = digest;
    return this;
  }

  /** Adds a page, with the answer of its server. */
  public MadeWacz page(String url, String title, String html) {
    return page(url, title, "text/html; charset=utf-8", "", html.getBytes(UTF_8));
  }

  /** Adds a page whose server said how it is written and packed. */
  public MadeWacz page(String url, String title, String type, String header, byte[] body) {
    pages.append(
        "{\"id\": \"1\", \"url\": \""
            + url
            + "\", \"title\": \""
            + title
            + "\", \"ts\": \"2023-12-18T10:00:00Z\"}\n");
    byte[] head =
        ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + header + "\r\n").getBytes(UTF_8);
    String digest = payloadDigest.isEmpty() ? "sha256:" + Hash.of(body) : payloadDigest;
    payloadDigest = "";
    record(
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + url
            + "\r\nWARC-Date: 2023-12-18T10:00:00Z"
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
            + "\r\nWARC-Block-Digest: sha256:"
            + Hash.of(head, body)
            + "\r\nWARC-Payload-Digest: "
            + digest
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + (head.length + body.length)
            + "\r\n\r\n",
        head,
        body);
    return this;
  }

  private void record(String header, byte[] head, byte[] body) {
    try (GZIPOutputStream out = new GZIPOutputStream(warc)) {
      out.write(header.getBytes(UTF_8));
      out.write(head);
      out.write(body);
      out.write("\r\n\r\n".getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says that a file has another digest than it has. */
  public MadeWacz hash(String file, String hash) {
    hashes.put(file, hash);
    return this;
  }

  /** Adds a file that no digest covers. */
  public MadeWacz uncovered(String file) {
    files.put(file, new byte[] {1});
    hashes.put(file, "");
    return this;
  }

  /** The bytes. */
  public byte[] bytes() {
    files.put("archive/data.warc.gz", warc.toByteArray());
    files.put("pages/pages.jsonl", pages.toString().getBytes(UTF_8));
    String resources =
        files.entrySet().stream()
            .filter(file -> !"".equals(hashes.get(file.getKey())))
            .map(
                file ->
                    "{\"path\": \""
                        + file.getKey()
                        + "\", \"hash\": \""
                        + hashes.getOrDefault(file.getKey(), "sha256:" + Hash.of(file.getValue()))
                        + "\"}")
            .collect(Collectors.joining(","));
    byte[] described =
        ("{\"profile\": \"data-package\", \"wacz_version\": \"1.1.1\", \"resources\": ["
                + resources
                + "]}")
            .getBytes(UTF_8);
    files.put("datapackage.json", described);
    String hash = hashes.getOrDefault("datapackage.json", "sha256:" + Hash.of(described));
    files.put(
        "datapackage-digest.json",
        ("{\"path\": \"datapackage.json\", \"hash\": \"" + hash + "\"}").getBytes(UTF_8));
    return zipped(files);
  }

  /** A ZIP file of these files. */
  public static byte[] zipped(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
