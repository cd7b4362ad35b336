package dossier.guard.name;

import java.util.List;

/**
 * What a run of letters can be, counted in its letters: digits and the ending behind an apostrophe
 * take no room.
 *
 * @param words the words of the list that it can be, as a whole or written together
 * @param gaps initials and patronymics in it
 * @param length how many letters it has
 * @param isPatronymic whether the whole is a patronymic
 */
public record Heard(List<Found> words, List<Gap> gaps, int length, boolean isPatronymic) {
  /** What holds nothing. */
  public static Heard nothing(int length) {
    return new Heard(List.of(), List.of(), length, false);
  }

  /**
   * A word of the list.
   *
   * @param word its number
   * @param isWhole whether it is parted from what stands beside it, by a capital or a digit at
   *     least
   * @param isCommon whether it is written so in a habit that a word in small letters can be trusted
   *     to follow
   */
  public record Found(int from, int to, int word, boolean isWhole, boolean isCommon) {}

  /** What can stand between two words of a name. */
  public record Gap(int from, int to) {}
}
