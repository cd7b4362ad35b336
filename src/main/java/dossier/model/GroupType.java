package dossier.model;

/** What a group is. */
public enum GroupType implements Term {
  MILITARY_UNIT,
  MOVEMENT,
  MEDIA,
  GOVERNMENT,
  THINK_TANK,
  COMPANY,
  ORGANISATION,
  UNNAMED_SPEAKERS
}
