package dossier.pipeline.importing.written;

import dossier.intake.manuscript.LetterStyle;
import dossier.intake.manuscript.WrittenPart;
import dossier.intake.manuscript.WrittenPart.LineBreak;
import dossier.intake.manuscript.WrittenPart.LinkEnd;
import dossier.intake.manuscript.WrittenPart.NoteMark;
import dossier.intake.manuscript.WrittenPart.Picture;
import dossier.intake.manuscript.WrittenPart.RemarkMark;
import dossier.intake.manuscript.WrittenPart.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the parts of one line, or of a paragraph's lines. Used once. */
public final class StoryLine {
  /** A citation stands before the full stop of its sentence; the mark is set behind it. */
  private static final Pattern STOP = Pattern.compile("(?<=[\\p{L}\\p{N})\\]”“\"»’*_])[.,;:!?]$");

  private final StoryMarks marks;
  private final boolean breaks;
  private final boolean bold;
  private final StringBuilder out = new StringBuilder();
  private final List<Words> words = new ArrayList<>();
  private boolean behindMark;

  private StoryLine(StoryMarks marks, boolean breaks, boolean bold) {
    this.marks = marks;
    this.breaks = breaks;
    this.bold = bold;
  }

  /** A paragraph: lines without empty ones, none of which begins anything else; empty if blank. */
  public static String paragraph(List<WrittenPart> parts, StoryMarks marks) {
    return new StoryLine(marks, true, true).written(parts);
  }

  /** A paragraph all on one line. */
  public static String one(List<WrittenPart> parts, StoryMarks marks) {
    return new StoryLine(marks, false, true).written(parts);
  }

  /** The words of a heading, which are bold without a sign. */
  public static String heading(List<WrittenPart> parts, StoryMarks marks) {
    return EscapedWords.heading(new StoryLine(marks, false, false).written(parts));
  }

  private String written(List<WrittenPart> parts) {
    withoutAddresses(parts).forEach(this::add);
    flush();
    return Arrays.stream(out.toString().split("\n", -1))
        .map(line -> line.replaceAll("^[ \\t]+|[ \\t]+$", ""))
        .filter(line -> !line.isBlank())
        .map(EscapedWords::line)
        .collect(Collectors.joining("\\\n"));
  }

  /** The words of a link that are its address say nothing more than the source does. */
  private static List<WrittenPart> withoutAddresses(List<WrittenPart> parts) {
    List<WrittenPart> kept = new ArrayList<>();
    for (WrittenPart part : parts) {
      int last = kept.size() - 1;
      if (part instanceof LinkEnd link
          && last >= 0
          && kept.get(last) instanceof Words words
          && words.text().strip().equals(link.address())) {
        kept.remove(last);
      }
      kept.add(part);
    }
    return kept;
  }

  private void add(WrittenPart part) {
    if (part instanceof Words own) {
      words.add(bold ? own : new Words(own.text(), light(own.style())));
    } else if (part instanceof RemarkMark remark) {
      marks.remark(remark.remark());
    } else if (part instanceof LinkEnd link) {
      marks.link(link).ifPresent(this::mark);
    } else if (part instanceof NoteMark note) {
      marks.note(note.note()).ifPresent(this::mark);
    } else if (part instanceof Picture picture) {
      picture(picture);
    } else if (part instanceof LineBreak) {
      flush();
      out.append(breaks ? '\n' : ' ');
    }
  }

  private static LetterStyle light(LetterStyle style) {
    return new LetterStyle(false, style.italic(), style.struck());
  }

  private void flush() {
    if (!words.isEmpty()) {
      new StyledWords(out, marks, behindMark).write(words);
      behindMark &= words.stream().allMatch(one -> one.text().isEmpty());
      words.clear();
    }
  }

  private void mark(String mark) {
    flush();
    String stop = mark.startsWith("[@") ? stop() : "";
    boolean apart =
        mark.startsWith("[@")
            && !out.isEmpty()
            && !Character.isWhitespace(out.charAt(out.length() - 1));
    out.append(apart ? " " : "").append(mark).append(stop);
    behindMark = stop.isEmpty();
  }

  /** Takes the stop of a sentence off the end. */
  private String stop() {
    Matcher stop = STOP.matcher(out);
    if (!stop.find()) {
      return "";
    }
    String found = stop.group();
    out.setLength(out.length() - found.length());
    return found;
  }

  private void picture(Picture picture) {
    flush();
    marks
        .picture(picture)
        .ifPresentOrElse(
            address ->
                out.append("![")
                    .append(EscapedWords.of(picture.alt().strip(), ' ', false))
                    .append("](")
                    .append(address)
                    .append(")"),
            () -> words.add(new Words(" " + picture.alt(), LetterStyle.PLAIN)));
    behindMark = false;
  }
}
