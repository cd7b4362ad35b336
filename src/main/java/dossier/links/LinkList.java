package dossier.links;

import dossier.evidence.Quoted;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.site.WebAddress;
import dossier.text.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the addresses outside that a dossier leads to. */
public final class LinkList {
  private final SortedMap<String, List<LinkUse>> uses = new TreeMap<>();
  private final Map<String, List<Quoted>> kept = new HashMap<>();

  private LinkList() {}

  /** Each address once, sorted; those of the web alone. */
  public static List<WebLink> of(Dossier dossier) {
    LinkList list = new LinkList();
    Map<Id, List<Quoted>> quotations = new HashMap<>();
    Quoted.in(dossier)
        .forEach(
            quoted ->
                quotations.computeIfAbsent(quoted.of().id(), id -> new ArrayList<>()).add(quoted));
    dossier.entries().all().forEach(entry -> list.add(entry, quotations));
    return list.uses.entrySet().stream()
        .map(
            known ->
                new WebLink(
                    known.getKey(),
                    known.getValue(),
                    list.kept.getOrDefault(known.getKey(), List.of())))
        .toList();
  }

  private void add(Entry entry, Map<Id, List<Quoted>> quotations) {
    String file = file(entry);
    if (entry instanceof Source source) {
      source.whereabouts().url().ifPresent(url -> add(url, LinkUse.Role.SOURCE, file));
      for (Source.Archive archive : source.whereabouts().archives()) {
        add(archive.url(), LinkUse.Role.ARCHIVE, file);
        kept.computeIfAbsent(address(archive.url()), url -> new ArrayList<>())
            .addAll(quotations.getOrDefault(source.id(), List.of()));
      }
    }
    entry.body().destinations().stream()
        .filter(destination -> destination.isExternal())
        .forEach(
            destination ->
                WebAddress.of(destination.address())
                    .ifPresent(
                        web ->
                            add(
                                web.text(),
                                LinkUse.Role.TEXT,
                                file + ":" + destination.span().line())));
  }

  private void add(String url, LinkUse.Role role, String place) {
    List<LinkUse> known = uses.computeIfAbsent(address(url), fresh -> new ArrayList<>());
    LinkUse use = new LinkUse(role, place);
    if (!known.contains(use)) {
      known.add(use);
    }
  }

  /** No server is told the fragment. */
  private static String address(String url) {
    int fragment = url.indexOf('#');
    return fragment < 0 ? url : url.substring(0, fragment);
  }

  /** The case file of an entry, below the content folder. */
  static String file(Entry entry) {
    return entry.kind().folder() + "/" + entry.id() + ".md";
  }
}
