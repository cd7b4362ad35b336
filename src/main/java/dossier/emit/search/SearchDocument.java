package dossier.emit.search;

import dossier.model.ClaimStatus;
import dossier.model.Kind;
import dossier.site.Address;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page as it can be found. */
public record SearchDocument(Address address, Title title, Facets facets, Body body) {

  /**
   * What it is called.
   *
   * @param language the language of the title (BCP 47), which may not be that of the page
   */
  public record Title(String words, String language) {}

  /**
   * What it says.
   *
   * @param language the language of all that is no title (BCP 47)
   * @param parts in the order of the page
   * @param keywords words by which it is found and which it may not show, such as other spellings
   *     of the names in it
   */
  public record Body(String language, List<Part> parts, List<String> keywords) {
    public Body {
      parts = List.copyOf(parts);
      keywords = List.copyOf(keywords);
    }
  }

  /** What readers narrow a search by. */
  public record Facets(Kind kind, Set<Integer> years, Set<ClaimStatus> statuses) {

    /** As the browser reads it: the kind, the years and the statuses, parted by bars. */
    String written() {
      return Stream.of(
              Stream.of(kind.folder()),
              years.stream().sorted().map(String::valueOf),
              statuses.stream().sorted().map(ClaimStatus::word))
          .map(words -> words.collect(Collectors.joining(" ")))
          .collect(Collectors.joining("|"));
    }
  }

  /**
   * A part of a page that has an address of its own.
   *
   * @param anchor its id on the page; empty for the page itself
   * @param label its heading, or what it is; empty for the page itself
   * @param labelLanguage that of the label, where it is another one than the page's
   */
  public record Part(String anchor, String label, Optional<String> labelLanguage, String text) {

    /** A part whose label is in the language of the page. */
    public Part(String anchor, String label, String text) {
      this(anchor, label, Optional.empty(), text);
    }
  }
}
