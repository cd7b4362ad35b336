package dossier.pipeline.edit;

import dossier.evidence.lock.ProvedQuotation;
import dossier.evidence.lock.QuotesLock;
import dossier.graph.Dossier;
import dossier.model.Edge;
import dossier.model.Entry;
import dossier.prose.part.Destination;
import dossier.report.Fix;
import dossier.route.Addresses;
import dossier.route.LinksTo;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Another id for an entry: what changes by that in all files. The old address of its page leads to
 * the new one, unless nobody can know it yet.
 *
 * @param texts the case files and settings that name it, and its own, each as it is read now
 * @param from the path of its own file
 * @param to the path that its own file gets
 * @param lock the proofs, if they name it
 * @param left links that cannot be changed for certain
 */
public record Renaming(
    List<EditedText> texts, String from, String to, Optional<QuotesLock> lock, List<Span> left) {

  /**
   * Gives an entry another id.
   *
   * @param dossier with its drafts, and complete: what could not be read may name the entry too
   * @param fresh an id that is allowed, and that no other entry has
   * @throws IllegalArgumentException if it is not complete, or the new id is not free
   */
  public static Renaming of(Dossier dossier, QuotesLock lock, Entry entry, Id fresh) {
    if (!dossier.complete()
        || !Id.allows(fresh.value())
        || dossier.entries().find(fresh).isPresent()) {
      throw new IllegalArgumentException("nothing can be called " + fresh);
    }
    Names names = new Names(entry.id(), fresh);
    LinksTo links = new LinksTo(entry, dossier.links());
    List<Fix> fixes = new ArrayList<>();
    List<Span> left = new ArrayList<>();
    for (Entry naming : dossier.entries().all()) {
      Edge.of(naming).stream()
          .map(Edge::to)
          .filter(to -> to.value().equals(entry.id()))
          .forEach(to -> fixes.addAll(names.in(to.span())));
      for (Destination link : links.in(naming)) {
        Optional<Fix> fix = names.inLink(link.span());
        fix.ifPresentOrElse(fixes::add, () -> left.add(link.span()));
      }
    }
    dossier.settings().navigation().stream()
        .filter(id -> id.value().equals(entry.id().value()))
        .map(Located::span)
        .forEach(place -> fixes.addAll(names.in(place)));
    if (entry.isPublic()) {
      String page = Addresses.of(entry).path();
      fixes.add(OldAddress.left(entry, page, names.path(page)));
    }
    String path = entry.header().file().path();
    return new Renaming(EditedText.with(fixes), path, names.path(path), names.in(lock), left);
  }

  /** The old name and the new one. */
  private record Names(Id old, Id fresh) {

    /** The name where it stands as an id, with or without marks around it. */
    List<Fix> in(Span place) {
      return replaced(place, "(?<![a-z0-9-])%s(?![a-z0-9-])").stream().toList();
    }

    /** The name where it is that of a file in the address of a link. */
    Optional<Fix> inLink(Span link) {
      return replaced(link, "(?<![A-Za-z0-9-])%s(?=\\.(md|html)(#.*)?$)");
    }

    private Optional<Fix> replaced(Span place, String pattern) {
      Matcher found =
          Pattern.compile(pattern.formatted(Pattern.quote(old.value()))).matcher(place.text());
      return found.find()
          ? Optional.of(new Fix(place.sub(found.start(), found.end()), fresh.value()))
          : Optional.empty();
    }

    /** The path of the file that is called so, with the new name. */
    String path(String path) {
      int name = path.lastIndexOf('/') + 1;
      return path.substring(0, name) + fresh + path.substring(name + old.value().length());
    }

    Optional<QuotesLock> in(QuotesLock lock) {
      List<Located<ProvedQuotation>> entries = lock.entries().stream().map(this::renamed).toList();
      return Optional.of(new QuotesLock(entries)).filter(changed -> !changed.equals(lock));
    }

    private Located<ProvedQuotation> renamed(Located<ProvedQuotation> entry) {
      return entry.map(
          proved ->
              new ProvedQuotation(
                  now(proved.in()),
                  now(proved.of()),
                  proved.proof(),
                  proved.cleared(),
                  proved.passage()));
    }

    private Id now(Id id) {
      return id.equals(old) ? fresh : id;
    }
  }

  /** How often it was named. */
  public int places() {
    return texts.stream().map(EditedText::fixes).mapToInt(Collection::size).sum();
  }

  /** The proofs as they are to be written, if they change. */
  public Optional<List<ProvedQuotation>> proofs() {
    return lock.map(changed -> changed.entries().stream().map(Located::value).toList());
  }
}
