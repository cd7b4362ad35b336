package dossier.picture.map.world;

import java.util.Arrays;

/** A line that is not drawn, since it is in dispute whose or whether it is a border. */
public enum Dispute {
  BELIZE("dispute.belize"),
  CYPRUS("dispute.cyprus"),
  GOLAN("dispute.golan"),
  GUYANA("dispute.guyana"),
  HALAIB("dispute.halaib"),
  HIMALAYA("dispute.himalaya"),
  KASHMIR("dispute.kashmir"),
  KOREA("dispute.korea"),
  KOSOVO("dispute.kosovo"),
  PALESTINE("dispute.palestine"),
  SOMALILAND("dispute.somaliland"),
  SUDAN("dispute.sudan"),
  WESTERN_SAHARA("dispute.western-sahara");

  private final String key;

  Dispute(String key) {
    this.key = key;
  }

  /** The key of the words for where it is. */
  public String key() {
    return key;
  }

  /** The one that is written so in the file of the world. */
  static Dispute of(String written) {
    return Arrays.stream(values())
        .filter(dispute -> dispute.key.endsWith("." + written))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(written));
  }
}
