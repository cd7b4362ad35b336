package dossier.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.check.Breaches;
import dossier.model.Entry;
import dossier.model.Kind;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.parse.Parser;
import dossier.text.Decoded;
import dossier.text.Id;
import dossier.view.profile.ProfileParts;
import dossier.view.source.SourceParts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * After any edits the dossier that was linked step by step is the one linked from scratch, and so
 * are the findings. By hand with more: {@code -Dsequences=5000}.
 */
class LinkedTest {
  private static final int EDITS = 12;

  /** A file as it was last read; with no entry it could not be. */
  private record File(Kind kind, Id id, String text, Optional<Entry> entry) {
    static File of(Kind kind, String id, String text) {
      String path = kind.folder() + "/" + id + ".md";
      Decoded decoded = Decoded.utf8(path, text.getBytes(StandardCharsets.UTF_8));
      return new File(kind, new Id(id), text, Parser.entry(kind, new Id(id), decoded).value());
    }

    String path() {
      return kind.folder() + "/" + id + ".md";
    }
  }

  private final SortedMap<String, File> files = new TreeMap<>();
  private final Set<String> media = new HashSet<>();
  private boolean drafts;

  @Test
  void stepByStepIsAsFromScratch() {
    int sequences = Integer.getInteger("sequences", 300);
    int withFindings = 0;
    int partly = 0;
    for (int seed = 0; seed < sequences; seed++) {
      Random random = new Random(seed);
      RandomFiles made = new RandomFiles(random);
      files.clear();
      media.clear();
      drafts = false;
      for (int i = 0; i < 14; i++) {
        put(made);
      }
      Linked linked = linked();
      Breaches breaches = Breaches.of(linked.dossier());
      for (int edit = 0; edit < EDITS; edit++) {
        for (int together = 0; together <= random.nextInt(3); together++) {
          edit(random, made);
        }
        Linked before = linked;
        linked = linked.next(Settings.UNREADABLE, entries(), inventory());
        breaches = breaches.next(linked.dossier(), linked.touched());
        compareLists("seed " + seed + ", edit " + edit, before, linked);
        compare("seed " + seed + ", edit " + edit, linked, breaches);
        withFindings += linked.complaints().isEmpty() ? 0 : 1;
        partly += linked.touched().all() ? 0 : 1;
      }
    }
    assertTrue(withFindings > sequences, "the edits break references");
    assertTrue(partly > sequences * EDITS / 2, "most edits concern some entries only");
  }

  /** Who is not concerned has as many pages as before, however long a page may be. */
  private static void compareLists(String which, Linked before, Linked after) {
    for (Entry entry : after.dossier().entries().all()) {
      if (!after.touched().concerns(entry.id())) {
        Entry same = before.dossier().entries().find(entry.id()).orElseThrow();
        assertEquals(
            pages(same, before.dossier()),
            pages(entry, after.dossier()),
            which + ": " + entry.id());
      }
    }
  }

  private static List<Integer> pages(Entry entry, Dossier dossier) {
    return IntStream.of(4, 6, 10, 20)
        .mapToObj(
            limit ->
                entry instanceof Source source
                    ? SourceParts.of(
                        source, dossier.backlinks(), dossier.entries().scripts(), limit).count()
                    : ProfileParts.of(
                            entry,
                            dossier.backlinks().to(entry.id()),
                            dossier.timeline().involving(entry.id()),
                            dossier.entries(),
                            limit)
                        .count())
        .toList();
  }

  private void compare(String which, Linked linked, Breaches breaches) {
    Linked scratch = linked();
    assertEquals(scratch.complaints(), linked.complaints(), which);
    assertEquals(scratch.concordance(), linked.concordance(), which);
    assertEquals(scratch.dossier().entries(), linked.dossier().entries(), which);
    assertEquals(scratch.dossier().drafts(), linked.dossier().drafts(), which);
    assertEquals(scratch.dossier().complete(), linked.dossier().complete(), which);
    assertEquals(
        Breaches.of(scratch.dossier()).all(scratch.dossier()),
        breaches.all(linked.dossier()),
        which);
    for (Entry entry : scratch.dossier().entries().all()) {
      Id id = entry.id();
      assertEquals(
          scratch.dossier().backlinks().to(id), linked.dossier().backlinks().to(id), which);
      assertEquals(
          scratch.dossier().timeline().involving(id),
          linked.dossier().timeline().involving(id),
          which);
      assertEquals(
          scratch.dossier().kinship().of(entry), linked.dossier().kinship().of(entry), which);
    }
    assertEquals(
        scratch.dossier().timeline().entries(), linked.dossier().timeline().entries(), which);
  }

  @Test
  void anotherWordingConcernsNobodyElse() {
    for (Kind kind : List.of(Kind.SOURCE, Kind.STORY)) {
      put(File.of(kind, "one-" + kind.noun(), text(kind, "A word.")));
    }
    put(File.of(Kind.PAGE, "page", "---\ntitle: P\n---\nSee [[one-story]].\n"));
    Linked before = linked();
    put(File.of(Kind.STORY, "one-story", text(Kind.STORY, "Quite another, and longer, word.")));
    Linked after = before.next(Settings.UNREADABLE, entries(), inventory());
    assertEquals(Set.of(new Id("one-story")), after.touched().ids());
    assertFalse(after.touched().all());
    put(
        File.of(
            Kind.STORY, "one-story", text(Kind.STORY, "With a\n\n## Heading").replace("T", "N")));
    Linked last = after.next(Settings.UNREADABLE, entries(), inventory());
    assertEquals(Set.of(new Id("one-story"), new Id("page")), last.touched().ids());
  }

  /** The way to a claim may lead through a source whose wording was changed in the same moment. */
  @Test
  void aSourceThatWasRewordedStandsInNobodysWay() {
    put(source("up", "Upstream", "own", ""));
    put(source("relay", "Relay", "up", "A word."));
    put(source("other", "Other", "own", ""));
    String evidence = "[{source: relay, relation: supports}, {source: other, relation: supports}]";
    String claim = "{id: c, text: T, status: corroborated, evidence: " + evidence + "}";
    put(
        File.of(
            Kind.STORY,
            "story",
            text(Kind.STORY, "So [@relay].")
                .replace("\n---\n", "\nclaims: [" + claim + "]\n---\n")));
    Linked before = linked();
    Breaches found = Breaches.of(before.dossier());
    put(source("up", "Other", "own", ""));
    put(source("relay", "Relay", "up", "Another word."));
    Linked after = before.next(Settings.UNREADABLE, entries(), inventory());
    compare("at once", after, found.next(after.dossier(), after.touched()));
    assertTrue(after.touched().has(new Id("story")));
  }

  private static File source(String id, String publisher, String upstream, String body) {
    String text = text(Kind.SOURCE, body).replace("publisher: P", "publisher: " + publisher);
    String from = "\nderives-from: [" + upstream + "]\n---\n";
    return File.of(Kind.SOURCE, id, text.replace("\n---\n", from));
  }

  private static String text(Kind kind, String body) {
    List<String> fields =
        kind == Kind.STORY
            ? List.of("title: T", "summary: S", "case: 1", "published: 2024-01-01")
            : List.of("title: T", "type: article-newspaper", "publisher: P", "consulted: full");
    return "---\n" + String.join("\n", fields) + "\n---\n" + body + "\n";
  }

  private void put(RandomFiles made) {
    Kind kind = made.kind();
    put(File.of(kind, made.id(kind), made.text(kind)));
  }

  private void put(File file) {
    files.put(file.path(), file);
  }

  private void edit(Random random, RandomFiles made) {
    List<File> all = new ArrayList<>(files.values());
    File one = all.get(random.nextInt(all.size()));
    switch (random.nextInt(12)) {
      case 0, 1 -> put(made);
      case 2 -> files.remove(one.path());
      case 3 -> {
        files.remove(one.path());
        put(File.of(one.kind(), made.id(one.kind()), one.text()));
      }
      case 4, 5 -> put(File.of(one.kind(), one.id().value(), made.text(one.kind())));
      case 6 -> drafts = random.nextInt(4) == 0;
      case 7 -> media.add("media/" + random.nextInt(3) + ".png");
      default -> put(File.of(one.kind(), one.id().value(), made.reworded(one.text())));
    }
    if (files.isEmpty()) {
      put(made);
    }
  }

  private Linked linked() {
    return Linked.of(Settings.UNREADABLE, entries(), inventory());
  }

  private List<Entry> entries() {
    return files.values().stream().flatMap(file -> file.entry().stream()).toList();
  }

  private Inventory inventory() {
    Map<Id, Kind> unreadable = new TreeMap<>();
    files.values().stream()
        .filter(file -> file.entry().isEmpty())
        .forEach(file -> unreadable.put(file.id(), file.kind()));
    return new Inventory(unreadable, Set.copyOf(media), drafts);
  }
}
