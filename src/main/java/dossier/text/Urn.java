package dossier.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Ids for things that have no address: the same name gives the same id (RFC 9562, version 3). */
public final class Urn {
  private Urn() {}

  /** The id of a name among those of Dossier. */
  public static String of(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(("dossier/" + name).getBytes(UTF_8));
  }
}
