package dossier.sheet;

/**
 * A row of a sheet that came back.
 *
 * @param row which row of its sheet it is, counted from 1, the headings included
 * @param story the id of the case
 * @param key the key of the sentence as it was when the sheet was made
 * @param text the sentence as it was
 * @param ticked whether it was checked
 * @param remark what the fact-checker says of it; may be empty
 */
public record FilledRow(
    int row, String story, String key, String text, boolean ticked, String remark) {}
