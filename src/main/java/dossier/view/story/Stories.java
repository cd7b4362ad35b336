package dossier.view.story;

import dossier.model.Story;
import dossier.model.Story.Correction;
import dossier.route.Addresses;
import dossier.site.Address;
import dossier.site.LinkBase;
import dossier.view.claim.ClaimSummary;
import dossier.view.claim.Claims;
import dossier.view.claim.Events;
import dossier.view.claim.ShownChains;
import dossier.view.drawing.Networks;
import dossier.view.frame.Frames;
import dossier.view.frame.MovedPage;
import dossier.view.frame.NoticePage;
import dossier.view.frame.View;
import dossier.view.part.Dates;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.part.Terms;
import dossier.view.related.Related;
import dossier.view.story.StoryPage.CastView;
import dossier.view.story.StoryPage.Opening;
import dossier.view.story.StoryPage.PictureView;
import dossier.view.story.StoryPage.WarningView;
import dossier.view.text.Citing;
import dossier.view.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The pages of stories: the story itself, or what is left of it, and its old addresses. */
public final class Stories {
  private static final float WORDS_A_MINUTE = 238;

  private final PageContext anywhere;
  private final Frames frames;

  public Stories(PageContext anywhere, Frames frames) {
    this.anywhere = anywhere;
    this.frames = frames;
  }

  public List<View> of(Story story) {
    List<View> pages = new ArrayList<>();
    PageContext sheet = anywhere.on(Addresses.of(story));
    pages.add(story.isWithdrawn() ? notice(story, sheet) : page(story, sheet));
    story
        .aliases()
        .forEach(alias -> pages.add(moved(story, Address.of(alias.value()), alias.span())));
    return pages;
  }

  private StoryPage page(Story story, PageContext sheet) {
    return new StoryPage(
        frames.of(sheet, story),
        opening(story, sheet),
        StoryFigures.of(story, sheet),
        Texts.of(story, sheet),
        story.claims().stream().map(claim -> Claims.of(story, claim, sheet)).toList(),
        ShownChains.of(story.claims(), sheet),
        Events.involving(story.id(), sheet),
        ClaimSummary.of(story, sheet),
        corrections(story, sheet),
        Citing.of(story, sheet),
        new CastView(
            sheet.links(story.cast().people()),
            sheet.links(story.cast().groups()),
            sheet.links(story.cast().places()),
            story.cast().topics()),
        picture(story, sheet),
        Networks.of(story, sheet),
        Related.to(story, sheet));
  }

  private static Opening opening(Story story, PageContext sheet) {
    return new Opening(
        story.caseNumber().value(),
        story.title(),
        story.summary(),
        Terms.names(story.byline().authors()),
        Dates.of(story.published()),
        story.byline().changed().map(Dates::of),
        minutes(story),
        checked(story),
        story.isDraft(),
        warning(story, sheet));
  }

  /** At the pace of silent reading of English (Brysbaert 2019); never none. */
  private static int minutes(Story story) {
    return Math.max(1, Math.round(story.body().words() / WORDS_A_MINUTE));
  }

  private static Optional<WarningView> warning(Story story, PageContext sheet) {
    Address page = Addresses.of(story);
    Link past =
        story.claims().isEmpty()
            ? sheet.link(page.at("corrections"), "Skip the text, to the corrections")
            : sheet.link(page.at("claims"), "Skip the text, to the claims");
    return story
        .standing()
        .contentWarning()
        .map(words -> new WarningView(words, past, story.body().isViolent()));
  }

  private static String checked(Story story) {
    return story
        .reading()
        .map(
            reading ->
                "Read against its sources by "
                    + reading.by()
                    + reading.on().map(on -> " on " + Dates.of(on).words()).orElse("")
                    + ".")
        .orElse("No named editor has read it against its sources yet.");
  }

  public static List<CorrectionView> corrections(Story story, PageContext sheet) {
    return story.corrections().stream()
        .sorted(Comparator.comparing(Correction::date).reversed())
        .map(
            correction ->
                new CorrectionView(
                    Dates.of(correction.date()), correction.text(), sheet.link(story)))
        .toList();
  }

  private static Optional<PictureView> picture(Story story, PageContext sheet) {
    return story
        .picture()
        .flatMap(
            picture ->
                sheet
                    .image(story, picture.file().value())
                    .map(image -> new PictureView(image, picture.alt(), picture.credit())));
  }

  private NoticePage notice(Story story, PageContext sheet) {
    return new NoticePage(
        frames.of(
            sheet.standpoint(), story.header().span(), "Withdrawn", "This story was withdrawn."),
        story.standing().withdrawnNote().orElse(""));
  }

  private MovedPage moved(Story story, Address alias, dossier.text.Span origin) {
    PageContext sheet = anywhere.on(alias);
    String title = story.isWithdrawn() ? "Withdrawn" : story.title();
    return new MovedPage(
        frames.of(LinkBase.on(alias), origin, title, "This page has moved."),
        sheet.link(Addresses.of(story), title));
  }
}
