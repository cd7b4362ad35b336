package dossier.route;

import dossier.model.Entries;
import dossier.model.Entry;
import dossier.model.Story;
import dossier.prose.part.Destination;
import dossier.prose.part.Mention;
import dossier.site.Address;
import dossier.text.Id;
import dossier.text.Memo;
import dossier.text.Reads;
import java.net.URI;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where the links of a text lead. A Markdown link is read from the content folder, then from the
 * text's own folder; only from there if it begins with {@code ./} or {@code ../}. It may name a
 * case file, a page of the site or a file under {@code media/}.
 */
public final class Links {
  private final Entries entries;
  private final Set<String> media;
  private final Set<String> composed;
  private final int limit;
  private final Memo<Integer, Ledger> ledger = new Memo<>();
  private final Memo<String, Set<String>> anchors = new Memo<>();

  /**
   * Links among what is published, on pages of the usual weight.
   *
   * @param media the files under {@code media/}
   */
  public Links(Entries entries, Set<String> media) {
    this(entries, media, Parts.LIMIT);
  }

  /**
   * @param limit how heavy a page may be
   */
  public Links(Entries entries, Set<String> media, int limit) {
    this.entries = entries;
    this.media = Set.copyOf(media);
    this.composed = media.stream().map(Links::composed).collect(Collectors.toUnmodifiableSet());
    this.limit = limit;
  }

  private static String file(Entry entry) {
    return entry.header().span().file().path();
  }

  /** A path in Unicode's form NFC: some systems write é as one character, others as two. */
  private static String composed(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }

  /** Whether the name of a file under {@code media/} looks like this one. */
  public boolean looksLikeMedia(String path) {
    return composed.contains(composed(path));
  }

  /** Where a mention leads; empty if there is no such entry or no such spot on its page. */
  public Optional<Address> of(Mention mention) {
    return entries
        .find(new Id(mention.target().value()))
        .filter(entry -> mention.heading().isEmpty() || anchors(entry).contains(mention.heading()))
        .map(entry -> Addresses.of(entry).at(mention.heading()));
  }

  /** Where a Markdown link without a scheme leads; empty if nowhere. */
  public Optional<Address> of(Entry from, String address) {
    int hash = address.indexOf('#');
    String path = decoded(hash < 0 ? address : address.substring(0, hash));
    String fragment = hash < 0 ? "" : decoded(address.substring(hash + 1));
    if (path.isEmpty()) {
      return spot(from, fragment);
    }
    return resolved(from, path)
        .flatMap(found -> target(found, fragment))
        .or(() -> resolved(from, "./" + path).flatMap(found -> target(found, fragment)));
  }

  /** Where an image stands; empty if there is no such file under {@code media/}. */
  public Optional<Address> image(Entry from, String address) {
    return resolved(from, decoded(address)).filter(media::contains).map(Address::of);
  }

  /** Where the claims stand; found once it is asked for. */
  public Ledger ledger() {
    return ledger.of(limit, heaviest -> Ledger.of(entries, heaviest));
  }

  /** Where the claim with an anchor stands. */
  public Optional<Address> place(String anchor) {
    Reads.whole(Reads.Whole.CLAIMS);
    return Reads.apart(() -> ledger().place(anchor));
  }

  /** How many files say where claims stand. */
  public int anchorFiles() {
    Reads.whole(Reads.Whole.CLAIMS);
    return Reads.apart(() -> ledger().files().size());
  }

  /** The files that can be shown. */
  public Set<String> media() {
    return media;
  }

  /** The files under {@code media/} that some entry shows or links to, as addresses. */
  public Set<Address> usedMedia() {
    Set<Address> used = new TreeSet<>();
    if (media.isEmpty()) {
      return used;
    }
    for (Entry entry : entries.all()) {
      if (entry instanceof Story story) {
        story
            .picture()
            .flatMap(picture -> image(story, picture.file().value()))
            .ifPresent(used::add);
      }
      for (Destination destination : entry.body().destinations()) {
        Optional<Address> target =
            destination.image()
                ? image(entry, destination.address())
                : of(entry, destination.address());
        target.filter(address -> media.contains(address.path())).ifPresent(used::add);
      }
    }
    return used;
  }

  /**
   * The ids that can be linked to on an entry's page; gathered once, and when they are asked for.
   */
  public Set<String> anchors(Entry entry) {
    return anchors.of(file(entry), file -> gathered(entry));
  }

  private static Set<String> gathered(Entry entry) {
    if (!(entry instanceof Story story) || story.isWithdrawn()) {
      return entry.body().anchors();
    }
    Set<String> anchors = new TreeSet<>(entry.body().anchors());
    story.claims().forEach(claim -> anchors.add(Addresses.anchor(claim)));
    IntStream.range(0, story.events().size()).forEach(i -> anchors.add(Addresses.eventAnchor(i)));
    return anchors;
  }

  private Optional<Address> target(String path, String fragment) {
    Optional<FixedPage> landing = FixedPage.at(path);
    if (landing.isPresent()) {
      return onLanding(landing.get(), fragment);
    }
    if (media.contains(path)) {
      return fragment.isEmpty() ? Optional.of(Address.of(path)) : Optional.empty();
    }
    return entry(path).flatMap(entry -> spot(entry, fragment));
  }

  /** A claim is found on the part of the ledger where it stands. */
  private Optional<Address> onLanding(FixedPage page, String fragment) {
    if (fragment.isEmpty()) {
      return Optional.of(page.address());
    }
    return page == FixedPage.CLAIMS ? place(fragment) : Optional.empty();
  }

  private Optional<Address> spot(Entry entry, String fragment) {
    boolean there = fragment.isEmpty() || anchors(entry).contains(fragment);
    return there ? Optional.of(Addresses.of(entry).at(fragment)) : Optional.empty();
  }

  /**
   * A case file, {@code stories/way-home.md}, or the page made from it, {@code
   * stories/way-home.html}.
   */
  private Optional<Entry> entry(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.(md|html)$", "");
    return entries.find(new Id(name)).filter(entry -> named(entry, path));
  }

  private static boolean named(Entry entry, String path) {
    String file = entry.header().kind().folder() + "/" + entry.id() + ".md";
    return path.equals(file) || path.equals(Addresses.of(entry).path());
  }

  private static Optional<String> resolved(Entry from, String path) {
    boolean own = path.startsWith("./") || path.startsWith("../");
    String folder = own ? from.header().kind().folder() + "/" : "";
    try {
      String normal = new URI(null, null, "/" + folder + path, null).normalize().getPath();
      boolean inside = !normal.startsWith("/..") && !path.startsWith("/");
      return inside ? Optional.of(normal.substring(1)) : Optional.empty();
    } catch (java.net.URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** An address with its percent signs resolved (RFC 3986, 2.1); as it is if they are no code. */
  public static String decoded(String text) {
    try {
      return text.indexOf('%') < 0
          ? text
          : java.net.URLDecoder.decode(
              text.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
