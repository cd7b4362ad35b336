package dossier.graph;

import dossier.model.Entries;
import dossier.model.Entry;
import dossier.model.Story;
import dossier.prose.line.Schemes;
import dossier.prose.part.Destination;
import dossier.prose.part.Mention;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.route.Links;
import dossier.site.WebAddress;
import dossier.text.Id;
import dossier.text.Span;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what is wrong with the links and images of an entry.
 *
 * @param entries what is to be published
 * @param links where links lead among that
 * @param all where they would lead if drafts were published
 * @param suggestions what somebody probably meant
 */
record LinkCheck(Entries entries, Links links, Links all, Suggestions suggestions) {

  Stream<Diagnostic> complaints(Entry entry) {
    Stream<Diagnostic> mentions = entry.body().mentions().stream().flatMap(this::mention);
    Stream<Diagnostic> destinations =
        entry.body().destinations().stream().flatMap(to -> destination(entry, to));
    return Stream.of(mentions, destinations, picture(entry)).flatMap(found -> found);
  }

  /** The spot on the page; the id itself is the resolver's matter. */
  private Stream<Diagnostic> mention(Mention mention) {
    return entries.find(new Id(mention.target().value())).stream()
        .filter(entry -> links.of(mention).isEmpty())
        .map(entry -> noHeading(mention.target().span(), mention.heading(), entry));
  }

  private Stream<Diagnostic> destination(Entry entry, Destination destination) {
    if (!Schemes.allows(destination.address())) {
      return Stream.of(notAllowed(destination));
    }
    if (destination.image()) {
      return image(entry, destination);
    }
    if (destination.address().isBlank() || !destination.isWhole()) {
      return Stream.of(nowhere(destination));
    }
    boolean found = destination.isExternal() || links.of(entry, destination.address()).isPresent();
    return found ? Stream.empty() : Stream.of(broken(entry, destination));
  }

  private Stream<Diagnostic> image(Entry entry, Destination image) {
    Stream<Diagnostic> alt =
        image.label().isBlank() ? Stream.of(noAlt(image.span())) : Stream.empty();
    Stream<Diagnostic> file =
        links.image(entry, image.address()).isEmpty()
            ? Stream.of(noImage(image.span(), image.address()))
            : Stream.empty();
    return Stream.concat(alt, file);
  }

  private Stream<Diagnostic> picture(Entry entry) {
    return entry instanceof Story story
        ? story.picture().stream()
            .filter(picture -> links.image(story, picture.file().value()).isEmpty())
            .map(picture -> noImage(picture.file().span(), picture.file().value()))
        : Stream.empty();
  }

  private Diagnostic broken(Entry entry, Destination destination) {
    if (all.of(entry, destination.address()).isPresent()) {
      return Resolver.draft(destination.span(), destination.address());
    }
    String message = "there is no '" + destination.address() + "' here";
    Diagnostic broken = Diagnostic.of(Rule.BROKEN_LINK, destination.span(), message);
    if (destination.address().startsWith("#")) {
      Optional<String> near =
          suggestions.near(destination.address().substring(1), links.anchors(entry));
      return broken.perhaps(near.map(id -> "#" + id));
    }
    if (destination.address().matches("(?i)www\\..+\\..+")) {
      return broken.replaceWith("https://" + destination.address());
    }
    return broken.help("write [[id]] for an entry, or the path of a file from the content folder");
  }

  private Diagnostic noHeading(Span span, String heading, Entry entry) {
    String message = "'%s' has no heading '%s'".formatted(entry.id(), heading);
    Diagnostic missing = Diagnostic.of(Rule.BROKEN_LINK, span, message);
    return suggestions
        .near(heading, links.anchors(entry))
        .map(near -> missing.help("there is '#" + near + "'"))
        .orElse(missing);
  }

  private Diagnostic noImage(Span span, String address) {
    Diagnostic missing =
        Diagnostic.of(Rule.BROKEN_LINK, span, "there is no image '" + address + "'");
    if (Schemes.hasScheme(address)) {
      return missing.help("save it into content/media: pages load nothing from elsewhere");
    }
    if (links.looksLikeMedia(address)) {
      return missing.help(
          "a file's name looks the same and is written with other characters (Unicode's forms):"
              + " rename the file to the name that stands here");
    }
    return missing.perhaps(suggestions.near(address, links.media()));
  }

  private static Diagnostic noAlt(Span span) {
    return Diagnostic.of(Rule.NO_ALT_TEXT, span, "the image has no alt text")
        .help("say between the brackets what a reader who cannot see it should know");
  }

  private static Diagnostic notAllowed(Destination destination) {
    Diagnostic refused =
        Diagnostic.of(Rule.UNSAFE_LINK, destination.span(), "this address is not allowed here");
    String address = destination.address();
    if (address.matches("(?i)[a-z]:[/\\\\].*|file:.*")) {
      return refused.help("nobody else has this file: save it into content/media and name it so");
    }
    return address.indexOf('\\') < 0
        ? refused.help(
            "link to an https or http page, a mail address, or something of this dossier")
        : refused.replaceWith(address.replace('\\', '/'));
  }

  private static Diagnostic nowhere(Destination to) {
    return Diagnostic.of(Rule.BROKEN_LINK, to.span(), "this link leads nowhere")
        .help(WebAddress.advice(to.address()));
  }
}
