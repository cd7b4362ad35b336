package dossier.evidence;

import dossier.evidence.copy.Expected;
import dossier.evidence.copy.FoldedWords;
import dossier.evidence.copy.Word;
import dossier.prose.part.Quotation;
import dossier.prose.part.Wording;
import dossier.prose.part.Wording.Piece;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Changes of a quotation: those that change what it says, and those that are only typography. */
final class Changes {
  private Changes() {}

  /** Every small change of the words, by a name that says what was done. */
  static Map<String, Expected> ofWords(Quotation quotation) {
    Map<String, Expected> changes = new LinkedHashMap<>();
    List<Piece> pieces = quotation.wording().pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Set<Integer> free = pieces.get(i).changed();
      for (Map.Entry<String, String> change : ofWords(pieces.get(i).text(), free).entrySet()) {
        List<Piece> changed = new ArrayList<>(pieces);
        changed.set(i, new Piece(change.getValue(), Set.of()));
        Expected expected = Expected.of(new Wording(changed, List.of()));
        if (!expected.isEmpty()) {
          changes.put(i + " " + change.getKey(), expected);
        }
      }
    }
    return changes;
  }

  private static Map<String, String> ofWords(String text, Set<Integer> free) {
    Map<String, String> changes = new LinkedHashMap<>();
    List<Word> words =
        FoldedWords.of(text).stream()
            .filter(word -> Character.isLetterOrDigit(word.text().codePointAt(0)))
            .toList();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String before = text.substring(0, word.start());
      String behind = text.substring(word.end());
      String own = text.substring(word.start(), word.end());
      changes.put("without " + word, before + behind);
      for (String more : List.of("not", "не", "no", "some", "never", "и", "1")) {
        changes.put(more + " before " + word, before + more + " " + own + behind);
        changes.put(more + " behind " + word, before + own + " " + more + behind);
      }
      letters(own, free.contains(word.start()) ? 1 : 0)
          .forEach((name, other) -> changes.put(name + " in " + word, before + other + behind));
      if (i + 1 < words.size() && !words.get(i + 1).text().equals(word.text())) {
        Word next = words.get(i + 1);
        changes.put(
            "swap at " + word,
            before
                + text.substring(next.start(), next.end())
                + text.substring(word.end(), next.start())
                + own
                + text.substring(next.end()));
      }
    }
    return changes;
  }

  /** Another case for each letter, another digit for each digit, a letter more, a letter less. */
  private static Map<String, String> letters(String word, int from) {
    Map<String, String> changes = new LinkedHashMap<>();
    for (int at = from; at < word.length(); at++) {
      char c = word.charAt(at);
      char other =
          Character.isDigit(c)
              ? (char) ('0' + (c - '0' + 1) % 10)
              : Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c);
      if (other != c) {
        changes.put(other + " at " + at, word.substring(0, at) + other + word.substring(at + 1));
      }
    }
    changes.put("s more", word + "s");
    if (word.length() > 1) {
      changes.put("a letter less", word.substring(0, word.length() - 1));
    }
    return changes;
  }

  /** Every way to set the same words, by a name. */
  static Map<String, Expected> ofTypography(Quotation quotation) {
    Map<String, UnaryOperator<String>> settings = new LinkedHashMap<>();
    for (String mark : "' ’ ‘ \" “ ” „ « » ‹ ›".split(" ", -1)) {
      settings.put(
          "marks " + mark,
          text -> text.replaceAll("(?<!\\p{L})['’‘\"“”„«»]|['’‘\"“”„«»](?!\\p{L})", mark));
    }
    for (String mark : List.of("'", "’", "‘")) {
      settings.put(
          "apostrophes " + mark, text -> text.replaceAll("(?<=\\p{L})['’‘](?=\\p{L})", mark));
    }
    for (String dash : "- ‐ ‑ ‒ – — ― −".split(" ", -1)) {
      settings.put("dashes " + dash, text -> text.replaceAll("[-‐‑‒–—―−]", dash));
    }
    for (String space : List.of("\u00a0", "\u2009", "\u202f", "\n", "  ", "\t", "\u3000")) {
      settings.put(
          "spaces U+%04X".formatted((int) space.charAt(0)), text -> text.replace(" ", space));
    }
    settings.put("ellipsis", text -> text.replace("...", "…"));
    settings.put("full stops", text -> text.replace("…", "..."));
    settings.put("NFD", text -> Normalizer.normalize(text, Normalizer.Form.NFD));
    settings.put("soft hyphens", text -> text.replaceAll("(?<=\\p{L})(?=\\p{L}\\p{L})", "\u00ad"));
    settings.put("joiners", text -> text.replaceAll("(?<=\\p{L})(?=\\p{L})", "\u2060"));
    Map<String, Expected> changes = new LinkedHashMap<>();
    settings.forEach((name, setting) -> changes.put(name, set(quotation, setting)));
    for (String edge : List.of(".", ",", ";", "…", "'", "”", " –", ")")) {
      changes.put("behind it " + edge, atEdges(quotation, "", edge));
      changes.put("before it " + edge, atEdges(quotation, edge, ""));
    }
    return changes;
  }

  private static Expected set(Quotation quotation, UnaryOperator<String> setting) {
    List<Piece> pieces =
        quotation.wording().pieces().stream()
            .map(
                piece ->
                    new Piece(FoldedWords.normal(setting.apply(piece.text())), piece.changed()))
            .toList();
    return Expected.of(new Wording(pieces, List.of()));
  }

  private static Expected atEdges(Quotation quotation, String before, String behind) {
    List<Piece> pieces = new ArrayList<>(quotation.wording().pieces());
    Piece first = pieces.get(0);
    if (first.changed().isEmpty()) {
      pieces.set(0, new Piece(before + " " + first.text(), Set.of()));
    }
    Piece last = pieces.get(pieces.size() - 1);
    pieces.set(pieces.size() - 1, new Piece(last.text() + behind, last.changed()));
    return Expected.of(new Wording(pieces, List.of()));
  }
}
