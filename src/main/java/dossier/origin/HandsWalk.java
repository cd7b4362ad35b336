package dossier.origin;

import dossier.model.Source;
import dossier.model.Upstream;
import dossier.model.Upstream.Did;
import dossier.origin.Hands.Beginning;
import dossier.origin.Hands.Hand;
import dossier.origin.Hands.Quest;
import dossier.text.Id;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Goes from a text that is quoted to where its words come from. Used once, by one thread. */
final class HandsWalk {
  /** More hands than these say no more. */
  private static final int MOST = 6;

  /** So many texts, of which it is one, can be named in one place. */
  private static final int FEW = 2;

  private final Quest quest;
  private final Function<Id, Optional<Source>> sources;
  private final Deque<Hand> hands = new ArrayDeque<>();
  private boolean translated;

  HandsWalk(Quest quest, Function<Id, Optional<Source>> sources) {
    this.quest = quest;
    this.sources = sources;
  }

  /** What one source has from another. */
  private record Above(Upstream.Of upstream, Source source) {
    boolean did(Did what) {
      return upstream.taking().did().filter(what::equals).isPresent();
    }
  }

  /**
   * Where to go from a source.
   *
   * @param texts the next text, or those of which it is one
   * @param orOwn whether it may be the source's own reporting as well
   * @param beginning what is to be said if there is none
   */
  private record Choice(List<Above> texts, boolean orOwn, Beginning beginning) {
    static Choice of(List<Above> texts) {
      return new Choice(texts, false, Beginning.OPEN);
    }

    static Choice none(Beginning beginning) {
      return new Choice(List.of(), false, beginning);
    }

    boolean certain() {
      return texts.size() == 1 && !orOwn;
    }

    /** What all of them say the source did. */
    Optional<Did> did() {
      Optional<Did> first = texts.stream().findFirst().flatMap(it -> it.upstream().taking().did());
      return first.filter(did -> texts.stream().allMatch(text -> text.did(did)));
    }

    boolean inferred() {
      return texts.stream().anyMatch(text -> text.upstream().inferred());
    }
  }

  Hands walk() {
    Source at = quest.read();
    while (true) {
      boolean translates = translates(at);
      translated |= translates;
      Choice choice = choice(at);
      hands.addFirst(new Hand(List.of(at), false, translates, choice.did(), choice.inferred()));
      if (choice.texts().isEmpty()) {
        return new Hands(choice.beginning(), List.copyOf(hands));
      }
      if (!choice.certain() || hands.size() == MOST) {
        hands.addFirst(last(choice));
        return new Hands(Beginning.OPEN, List.copyOf(hands));
      }
      at = choice.texts().get(0).source();
    }
  }

  private Hand last(Choice choice) {
    List<Source> texts = choice.texts().stream().map(Above::source).toList();
    boolean translates = texts.stream().allMatch(this::translates);
    return new Hand(texts, choice.orOwn(), translates, Optional.empty(), false);
  }

  private Choice choice(Source at) {
    List<Upstream> upstreams = at.provenance().derivesFrom();
    List<Above> texts = upstreams.stream().flatMap(this::above).toList();
    List<Above> named =
        translated ? List.of() : carrying(only(texts, it -> translates(it.source())));
    if (!named.isEmpty() && named.size() <= FEW) {
      return Choice.of(named);
    }
    boolean own = upstreams.stream().anyMatch(Upstream.Own.class::isInstance);
    if (upstreams.size() == 1) {
      return texts.isEmpty()
          ? Choice.none(own ? Beginning.ITSELF : Beginning.NOT_SAID)
          : Choice.of(texts);
    }
    List<Above> words = translated ? only(texts, it -> it.did(Did.TRANSLATES)) : List.of();
    if (!words.isEmpty() && words.size() <= FEW) {
      return Choice.of(words);
    }
    boolean all = texts.size() + (own ? 1 : 0) == upstreams.size();
    return all && !texts.isEmpty() && upstreams.size() <= FEW
        ? new Choice(texts, own, Beginning.OPEN)
        : Choice.none(Beginning.NOT_SAID);
  }

  private Stream<Above> above(Upstream upstream) {
    return upstream instanceof Upstream.Of of
        ? sources.apply(of.source().value()).stream().map(source -> new Above(of, source))
        : Stream.empty();
  }

  private static List<Above> only(List<Above> texts, Predicate<Above> which) {
    return texts.stream().filter(which).toList();
  }

  /** Those from which claims have it, if there are any. */
  private List<Above> carrying(List<Above> texts) {
    List<Above> some = only(texts, it -> quest.carrying().contains(it.source().id()));
    return some.isEmpty() ? texts : some;
  }

  private boolean translates(Source source) {
    return quest.translator().stream()
        .map(HandsWalk::plain)
        .anyMatch(
            name ->
                Stream.concat(
                        Stream.of(source.publication().publisher()),
                        source.publication().container().stream())
                    .anyMatch(printed -> plain(printed).equals(name)));
  }

  private static String plain(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
  }
}
