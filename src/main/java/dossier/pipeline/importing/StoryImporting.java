package dossier.pipeline.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.intake.ManuscriptFile;
import dossier.intake.manuscript.Manuscript;
import dossier.intake.manuscript.WrittenBlock;
import dossier.intake.manuscript.WrittenBlock.HeadingLines;
import dossier.intake.manuscript.WrittenPart;
import dossier.intake.manuscript.WrittenPart.LineBreak;
import dossier.intake.manuscript.WrittenPart.LinkEnd;
import dossier.intake.manuscript.WrittenPart.NoteMark;
import dossier.intake.manuscript.WrittenPart.RemarkMark;
import dossier.intake.manuscript.WrittenPart.Words;
import dossier.intake.record.OneLineText;
import dossier.model.Entry;
import dossier.model.Kind;
import dossier.parse.Parser;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.importing.written.StoryBlocks;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.site.publish.RealPath;
import dossier.text.Decoded;
import dossier.text.Id;
import dossier.text.Slug;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out what importing a text as a story writes, before anything is written. Used once. */
public final class StoryImporting {
  private static final int LONGEST_ID = 60;
  private static final Pattern TITLE = Pattern.compile("(?m)^title: .*$");
  private static final String FENCE = "---\n";

  private final StoryRequest request;
  private final Manuscript manuscript;
  private final KnownSources known;

  private StoryImporting(StoryRequest request, Manuscript manuscript, KnownSources known) {
    this.request = request;
    this.manuscript = manuscript;
    this.known = known;
  }

  /**
   * The files of the story. Nothing is written.
   *
   * @return no value if the text cannot be read, its story is there already, or what is written
   *     could not be read again
   */
  public static Outcome<StoryPlan> plan(StoryRequest request) throws IOException {
    Outcome<Manuscript> read = ManuscriptFile.read(request.from());
    if (read.value().isEmpty()) {
      return Outcome.failed(read.complaints());
    }
    Optional<Diagnostic> outside = outside(request.content());
    if (outside.isPresent()) {
      return Outcome.failed(outside.get());
    }
    return KnownSources.in(ContentFolder.list(request.content()))
        .then(known -> new StoryImporting(request, read.value().get(), known).plan());
  }

  /** A link would lead the new files out of the content. */
  private static Optional<Diagnostic> outside(Path content) throws IOException {
    for (String name : List.of(Kind.STORY.folder(), Kind.SOURCE.folder(), "media")) {
      Path folder = content.resolve(name);
      if (!RealPath.of(folder).startsWith(RealPath.of(content))) {
        return Optional.of(
            Diagnostic.of(
                Rule.LINK_ON_DISK,
                new TextFile(ContentFolder.shown(folder), "").start(),
                "this leads out of the content"));
      }
    }
    return Optional.empty();
  }

  private Outcome<StoryPlan> plan() {
    List<WrittenBlock> blocks = manuscript.blocks();
    Optional<HeadingLines> heading = title(blocks);
    String title = heading.map(StoryImporting::words).orElse("");
    Optional<Id> made = request.id().or(() -> id(title));
    if (made.isEmpty()) {
      return Outcome.failed(
          Diagnostic.of(
                  Rule.RECORD_UNCLEAR,
                  manuscript.place(),
                  "no id can be made of this text, since it begins with no title")
              .help("give an id: 'dossier new story ID --from FILE'"));
    } else if (isTaken(made.get())) {
      return Outcome.failed(
          Diagnostic.of(
                  Rule.DUPLICATE_ID, manuscript.place(), "the id '" + made.get() + "' is taken")
              .help("a text is imported once; for another text give another id"));
    }
    return written(
        made.get(), heading, title, heading.isEmpty() ? blocks : blocks.subList(1, blocks.size()));
  }

  /** The heading with which a text begins, if none stands above it. */
  private static Optional<HeadingLines> title(List<WrittenBlock> blocks) {
    return blocks.stream()
        .findFirst()
        .filter(HeadingLines.class::isInstance)
        .map(HeadingLines.class::cast)
        .filter(
            first ->
                !words(first).isEmpty()
                    && OneLineText.fault(words(first)).isEmpty()
                    && blocks.stream()
                        .filter(HeadingLines.class::isInstance)
                        .allMatch(other -> ((HeadingLines) other).level() >= first.level()));
  }

  private static String words(HeadingLines heading) {
    StringBuilder words = new StringBuilder();
    for (WrittenPart part : heading.parts()) {
      words.append(part instanceof Words own ? own.text() : part instanceof LineBreak ? " " : "");
    }
    return OneLineText.of(words.toString());
  }

  private static Optional<Id> id(String title) {
    String start = title.substring(0, Math.min(title.length(), LONGEST_ID));
    return Slug.of(start)
        .map(slug -> slug.substring(0, Math.min(slug.length(), LONGEST_ID)))
        .map(slug -> slug.replaceFirst("-+$", ""))
        .filter(Id::allows)
        .map(Id::new);
  }

  private boolean isTaken(Id id) {
    return Arrays.stream(Kind.values())
        .map(kind -> request.content().resolve(kind.folder()).resolve(id + ".md"))
        .anyMatch(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS));
  }

  private Outcome<StoryPlan> written(
      Id id, Optional<HeadingLines> heading, String title, List<WrittenBlock> blocks) {
    StorySources sources =
        new StorySources(known, other -> other.equals(id) || isTaken(other), manuscript.place());
    StoryPictures pictures = new StoryPictures(request.content(), id.value(), manuscript);
    StoryNotes notes = new StoryNotes(manuscript, sources, pictures);
    List<String> text = new ArrayList<>();
    heading.ifPresent(own -> text.addAll(ofTitle(own, notes)));
    text.add(StoryBlocks.text(blocks, notes));
    Stream.concat(notes.remarks().stream(), notes.unreached().stream())
        .forEach(remark -> text.add("%% " + remark + " %%"));
    text.addAll(notes.footnotes());
    text.removeIf(String::isBlank);
    String story = front(id, title) + String.join("\n\n", text) + "\n";
    Path file = request.content().resolve(Kind.STORY.folder()).resolve(id + ".md");
    List<Diagnostic> errors = errors(id, file, story);
    return errors.isEmpty()
        ? Outcome.of(plan(file, story, sources, pictures))
        : Outcome.failed(errors);
  }

  /** Nothing but words can stand in a title: its footnotes, links and remarks stand below it. */
  private List<String> ofTitle(HeadingLines heading, StoryNotes notes) {
    List<String> below = new ArrayList<>();
    for (WrittenPart part : heading.parts()) {
      Optional<String> mark =
          part instanceof NoteMark note
              ? notes.note(note.note())
              : part instanceof LinkEnd link ? notes.link(link) : Optional.empty();
      if (part instanceof RemarkMark remark) {
        notes.remark(remark.remark());
      } else if (part instanceof WrittenPart.Picture picture) {
        below.add(dossier.pipeline.importing.written.StoryLine.one(List.of(picture), notes));
      }
      mark.ifPresent(written -> below.add("The title: " + written));
    }
    notes.remarks().forEach(remark -> below.add("%% " + remark + " %%"));
    return below;
  }

  private String front(Id id, String title) {
    String starter = request.starter();
    String front = starter.substring(0, starter.indexOf(FENCE, FENCE.length()) + FENCE.length());
    String words = id.value().replace('-', ' ');
    String line = "title: " + YamlWords.scalar(title.isEmpty() ? "[" + words + "]" : title);
    return TITLE.matcher(front).replaceFirst(Matcher.quoteReplacement(line));
  }

  /** What an editor could not put right without knowing how the text was imported. */
  private static List<Diagnostic> errors(Id id, Path file, String story) {
    Outcome<Entry> read =
        Parser.entry(
            Kind.STORY, id, Decoded.utf8(ContentFolder.shown(file), story.getBytes(UTF_8)));
    return read.complaints().stream().filter(found -> found.isError()).toList();
  }

  private StoryPlan plan(Path file, String story, StorySources sources, StoryPictures pictures) {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    files.put(file, story.getBytes(UTF_8));
    Map<Id, String> begun = sources.files();
    begun.forEach(
        (source, text) ->
            files.put(
                request.content().resolve(Kind.SOURCE.folder()).resolve(source + ".md"),
                text.getBytes(UTF_8)));
    pictures
        .files()
        .forEach((address, bytes) -> files.put(request.content().resolve(address), bytes));
    return new StoryPlan(
        files, begun.size(), sources.known(), pictures.files().size(), manuscript.notKept().told());
  }
}
