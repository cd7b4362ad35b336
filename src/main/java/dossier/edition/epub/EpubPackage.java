package dossier.edition.epub;

import dossier.edition.book.Book;
import dossier.model.Settings;
import dossier.site.Address;
import dossier.site.Printable;
import dossier.text.Span;
import dossier.text.Urn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an EPUB says of itself, and the list of its files (EPUB 3.3, section 5).
 *
 * @param identifier that of the dossier: it stays when the content changes
 * @param language in which the dossier is written
 * @param source where the dossier stands on the web
 * @param date the day on which a case changed last
 * @param accessibility what is known of how it can be read
 * @param spine the chapters in their order
 */
public record EpubPackage(
    Span origin,
    String identifier,
    String title,
    String language,
    String publisher,
    Optional<String> description,
    Optional<String> source,
    String date,
    List<Known> accessibility,
    List<PackagedFile> files,
    List<PackagedFile> spine)
    implements Printable {
  static final Address ADDRESS = Address.of("package.opf");

  /** Where its table of contents stands. */
  public static final Address CONTENTS = Address.of("contents.xhtml");

  /**
   * A file of the book.
   *
   * @param href as it is written in the list
   * @param type its media type
   * @param contents whether it is the table of contents
   */
  public record PackagedFile(String id, String href, String type, boolean contents) {}

  /** What is known of how it can be read (Schema.org Accessibility Properties). */
  public record Known(String property, String value) {}

  private static final List<Known> TEXT =
      List.of(
          new Known("accessMode", "textual"),
          new Known("accessModeSufficient", "textual"),
          new Known("accessibilityFeature", "readingOrder"),
          new Known("accessibilityFeature", "structuralNavigation"),
          new Known("accessibilityFeature", "tableOfContents"),
          new Known("accessibilityHazard", "none"));

  /** Each picture has words that stand for it, or the build ends. */
  private static final List<Known> PICTURES =
      List.of(
          new Known("accessMode", "visual"), new Known("accessibilityFeature", "alternativeText"));

  public EpubPackage {
    accessibility = List.copyOf(accessibility);
    files = List.copyOf(files);
    spine = List.copyOf(spine);
  }

  /** That of a book with these chapters and pictures. */
  public static EpubPackage of(Book book, List<Address> chapters, List<Address> pictures) {
    Settings settings = book.settings();
    List<PackagedFile> spine = files("chapter-", chapters);
    List<PackagedFile> all = new ArrayList<>(spine);
    all.add(new PackagedFile("contents", CONTENTS.fromRoot(), type(CONTENTS), true));
    all.add(new PackagedFile("style", Book.STYLE.fromRoot(), type(Book.STYLE), false));
    all.addAll(files("picture-", pictures));
    return new EpubPackage(
        book.place(),
        Urn.of("book/" + settings.baseUrl().orElse(settings.title())),
        settings.title(),
        settings.language(),
        settings.publisher(),
        settings.subtitle(),
        settings.baseUrl(),
        book.updated().toString(),
        Stream.concat(TEXT.stream(), pictures.isEmpty() ? Stream.of() : PICTURES.stream()).toList(),
        all,
        spine);
  }

  private static List<PackagedFile> files(String name, List<Address> addresses) {
    return IntStream.range(0, addresses.size())
        .mapToObj(
            i ->
                new PackagedFile(
                    name + (i + 1), addresses.get(i).fromRoot(), type(addresses.get(i)), false))
        .toList();
  }

  private static String type(Address file) {
    String path = file.path();
    return switch (path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "xhtml" -> "application/xhtml+xml";
      case "css" -> "text/css";
      case "png" -> "image/png";
      default -> "image/jpeg";
    };
  }

  @Override
  public String template() {
    return "edition/package.ftlh";
  }

  @Override
  public Address address() {
    return ADDRESS;
  }
}
