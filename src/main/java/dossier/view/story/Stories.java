package dossier.view.story;

import dossier.model.Entry;
import dossier.model.Group;
import dossier.model.Person;
import dossier.model.Place;
import dossier.model.Story;
import dossier.model.Story.Cast;
import dossier.model.Story.Correction;
import dossier.model.Story.Reading;
import dossier.route.Addresses;
import dossier.site.Address;
import dossier.view.claim.Claims;
import dossier.view.claim.Events;
import dossier.view.claim.Strips;
import dossier.view.frame.Frames;
import dossier.view.frame.NoticePage;
import dossier.view.frame.View;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.passing.Passing;
import dossier.view.related.Related;
import dossier.view.story.StoryPage.Member;
import dossier.view.story.StoryPage.Opening;
import dossier.view.story.StoryPage.PictureView;
import dossier.view.story.StoryPage.WarningView;
import dossier.view.text.Citing;
import dossier.view.text.KeyQuotations;
import dossier.view.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of stories: the story itself, or what is left of it. */
public final class Stories {
  private static final float WORDS_A_MINUTE = 238;

  private final PageContext anywhere;
  private final Frames frames;

  /** The pages of stories. */
  public Stories(PageContext anywhere, Frames frames) {
    this.anywhere = anywhere;
    this.frames = frames;
  }

  /** The story itself, or what is left of it. */
  public View of(Story story) {
    PageContext context = anywhere.on(Addresses.of(story));
    return story.isWithdrawn() ? notice(story, context) : page(story, context);
  }

  private StoryPage page(Story story, PageContext context) {
    Optional<TickedView> ticked = TickedView.of(story, context);
    return new StoryPage(
        frames.of(context, story),
        opening(story, ticked, context),
        KeyQuotations.of(story, context),
        Strips.of(story, context),
        Texts.of(story, context),
        story.claims().stream().map(claim -> Claims.of(story, claim, context)).toList(),
        Passing.of(story, context),
        Events.involving(story.id(), context),
        story.notFound(),
        corrections(story, context),
        ticked,
        Citing.of(story, context),
        cast(story.cast(), context),
        story.cast().topics(),
        picture(story, context),
        Related.to(story, context),
        next(story, context));
  }

  /** The next by number; after the last the first one again, unless there is but one. */
  private static Optional<NextView> next(Story story, PageContext context) {
    int number = story.caseNumber().value();
    return context
        .after(story)
        .map(other -> next(other, other.caseNumber().value() <= number, context));
  }

  private static NextView next(Story story, boolean first, PageContext context) {
    return new NextView(story.caseNumber().value(), context.link(story), story.summary(), first);
  }

  private static List<Member> cast(Cast cast, PageContext context) {
    return Stream.of(cast.people(), cast.groups(), cast.places())
        .flatMap(List::stream)
        .flatMap(id -> context.find(id.value()).stream())
        .map(entry -> new Member(context.link(entry), description(entry)))
        .toList();
  }

  private static String description(Entry entry) {
    if (entry instanceof Person person) {
      return person.description();
    }
    if (entry instanceof Group group) {
      return group.description();
    }
    return entry instanceof Place place ? place.description() : "";
  }

  private static Opening opening(Story story, Optional<TickedView> ticked, PageContext context) {
    return new Opening(
        story.caseNumber().value(),
        story.title(),
        story.summary(),
        context.terms().names(story.byline().authors()),
        context.date(story.published()),
        story.byline().changed().map(context::date),
        MadeWithView.of(story, context),
        minutes(story),
        checked(story, ticked, context),
        story.checking().whole().isPresent(),
        story.isDraft(),
        warning(story, context));
  }

  /** At the pace of silent reading of English (Brysbaert 2019); never none. */
  private static int minutes(Story story) {
    return Math.max(1, Math.round(story.body().words() / WORDS_A_MINUTE));
  }

  private static Optional<WarningView> warning(Story story, PageContext context) {
    Address page = Addresses.of(story);
    Link past =
        story.claims().isEmpty()
            ? context.link(page.at("corrections"), context.words().of("story.skip-to-corrections"))
            : context.link(page.at("claims"), context.words().of("story.skip-to-claims"));
    return story
        .standing()
        .contentWarning()
        .map(words -> new WarningView(words, past, story.body().isViolent()));
  }

  private static String checked(Story story, Optional<TickedView> ticked, PageContext context) {
    return story
        .checking()
        .whole()
        .map(reading -> checked(reading, context))
        .or(() -> ticked.map(TickedView::brief))
        .orElseGet(() -> context.words().of("story.unchecked"));
  }

  private static String checked(Reading reading, PageContext context) {
    return reading
        .on()
        .map(
            on ->
                context
                    .words()
                    .of(
                        "story.checked-on",
                        Map.of("name", reading.by(), "date", context.date(on).words())))
        .orElseGet(() -> context.words().of("story.checked", Map.of("name", reading.by())));
  }

  /** A story's corrections, in its order. */
  public static List<CorrectionView> corrections(Story story, PageContext context) {
    return story.corrections().stream()
        .sorted(Comparator.comparing(Correction::date).reversed())
        .map(correction -> CorrectionView.of(correction, story, context))
        .toList();
  }

  private static Optional<PictureView> picture(Story story, PageContext context) {
    return story
        .picture()
        .flatMap(
            picture ->
                context
                    .image(story, picture.file().value())
                    .map(image -> new PictureView(image, picture.alt(), picture.credit())));
  }

  private NoticePage notice(Story story, PageContext context) {
    return new NoticePage(
        frames.of(
            context.linkBase(),
            story.header().span(),
            context.words().of("withdrawn.title"),
            context.words().of("withdrawn.description")),
        story.standing().withdrawnNote().orElse(""));
  }
}
