package dossier.view.text;

import dossier.model.Source;
import dossier.model.Upstream.Did;
import dossier.origin.Hands;
import dossier.origin.Hands.Beginning;
import dossier.origin.Hands.Hand;
import dossier.prose.part.Citation.Cite;
import dossier.route.Addresses;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is said of each pair of hands. Used once, by one thread. */
final class HandViews {
  private final Hands hands;
  private final Cite cite;
  private final Piece.Held held;
  private final PageContext context;

  HandViews(Hands hands, Cite cite, Piece.Held held, PageContext context) {
    this.hands = hands;
    this.cite = cite;
    this.held = held;
    this.context = context;
  }

  List<ThreadView.Hand> all() {
    List<ThreadView.Hand> all = new ArrayList<>();
    if (hands.begins() == Beginning.NOT_SAID) {
      all.add(unknown());
    }
    for (int i = 0; i < hands.hands().size(); i++) {
      all.add(hand(i));
    }
    return all;
  }

  private ThreadView.Hand unknown() {
    return new ThreadView.Hand(
        List.of(), words().of("thread.not-said"), "secondhand", "", List.of(), true);
  }

  private ThreadView.Hand hand(int index) {
    Hand hand = hands.hands().get(index);
    Source first = hand.sources().get(0);
    boolean unseen = hand.sources().stream().allMatch(Source::isUnseen);
    boolean last = index == hands.hands().size() - 1;
    return new ThreadView.Hand(
        hand.sources().stream().map(this::name).toList(),
        String.join(", ", said(hand, index, unseen)),
        unseen ? "secondhand" : first.sight().consulted().value().word(),
        unseen ? "" : context.terms().of(first.sight().consulted().value()),
        last ? List.of(held) : List.of(),
        !last && guessed(hand, hands.hands().get(index + 1)));
  }

  private static boolean guessed(Hand hand, Hand next) {
    return next.inferred() || hand.sources().size() > 1 || hand.orOwn();
  }

  private Link name(Source source) {
    return context.link(Addresses.of(source), context.terms().heading(source));
  }

  private List<String> said(Hand hand, int index, boolean unseen) {
    List<String> said = new ArrayList<>();
    if (index == 0) {
      beginning(hand).ifPresent(said::add);
    }
    did(hand).ifPresent(said::add);
    if (index == hands.hands().size() - 1) {
      translation().ifPresent(said::add);
    }
    if (hand.inferred()) {
      said.add(words().of("thread.inferred"));
    }
    if (unseen) {
      said.add(words().of("thread.not-seen"));
    }
    if (hand.orOwn()) {
      said.add(words().of("thread.or-own"));
    }
    return said;
  }

  /** What the first text is: the record, by its kind, or a report of the outlet's own. */
  private Optional<String> beginning(Hand hand) {
    Source first = hand.sources().get(0);
    if (hand.sources().size() > 1 || hand.orOwn() || hands.begins() == Beginning.NOT_SAID) {
      return Optional.empty();
    }
    if (!first.provenance().primary()) {
      return Optional.of(words().of("thread.own"))
          .filter(own -> hands.begins() == Beginning.ITSELF);
    }
    return Optional.of(context.terms().of(first.publication().type()))
        .filter(type -> !first.publication().anonymous());
  }

  private Optional<String> did(Hand hand) {
    return (hand.translated() ? Optional.of(Did.TRANSLATES) : hand.did())
        .map(did -> words().of("thread.did." + did.word().toLowerCase(Locale.ROOT)));
  }

  /** What is said of the translator, where none of the hands is. */
  private Optional<String> translation() {
    return cite.translation()
        .filter(translation -> !hands.translated())
        .map(
            translation ->
                translation.isNamed()
                    ? words().of("note.translation", Map.of("name", translation.by()))
                    : words().of("thread.no-translator"));
  }

  private Words words() {
    return context.words();
  }
}
