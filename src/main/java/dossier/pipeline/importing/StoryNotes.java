package dossier.pipeline.importing;

import dossier.intake.manuscript.EditorialRemark;
import dossier.intake.manuscript.Manuscript;
import dossier.intake.manuscript.SideBySide;
import dossier.intake.manuscript.WrittenBlock;
import dossier.intake.manuscript.WrittenPart;
import dossier.intake.manuscript.WrittenPart.LinkEnd;
import dossier.intake.manuscript.WrittenPart.NoteMark;
import dossier.intake.manuscript.WrittenPart.Picture;
import dossier.intake.manuscript.WrittenPart.RemarkMark;
import dossier.intake.manuscript.WrittenPart.Words;
import dossier.pipeline.importing.written.StoryLine;
import dossier.pipeline.importing.written.StoryMarks;
import dossier.text.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes citations of footnotes and links that have an address. What a footnote says besides is the
 * citation's locator where that is certain; otherwise it becomes an editors' note, in which nothing
 * is lost. Used once.
 */
final class StoryNotes implements StoryMarks {
  private static final Pattern BARE = Pattern.compile("https?://[^\\s<>\"“”„«»]+");
  private static final Pattern LAST = Pattern.compile("[.,;:!?)\\]'’]+$");
  private static final Pattern EDGES = Pattern.compile("^[\\s.,;:()]+|[\\s.,;:()]+$");
  private static final Pattern LOCATOR =
      Pattern.compile("(?:pp?\\.|paras?\\.|§{1,2}|¶{1,2}) ?\\d{1,6}(?: ?[-–] ?\\d{1,6})?");

  private final Manuscript manuscript;
  private final StorySources sources;
  private final StoryPictures pictures;
  private final List<String> remarks = new ArrayList<>();
  private final Set<String> said = new HashSet<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, String> plain = new LinkedHashMap<>();
  private boolean inNote;

  StoryNotes(Manuscript manuscript, StorySources sources, StoryPictures pictures) {
    this.manuscript = manuscript;
    this.sources = sources;
    this.pictures = pictures;
  }

  @Override
  public Optional<String> link(LinkEnd link) {
    Optional<Id> source = sources.at(link.address(), link.words());
    if (source.isEmpty() && link.address().startsWith("#")) {
      lost("links within the document");
    } else if (source.isEmpty()) {
      lost("links that lead to no page");
      remarks.add(line("“" + link.words() + "” led to " + link.address()));
    }
    return source.map(id -> "[@" + id + "]");
  }

  @Override
  public Optional<String> picture(Picture picture) {
    return inNote ? Optional.empty() : pictures.address(picture.name());
  }

  @Override
  public void remark(String name) {
    EditorialRemark remark = manuscript.remarks().get(name);
    if (remark != null && said.add("remark " + name)) {
      remarks.add(line(remark));
    }
  }

  private static String line(EditorialRemark remark) {
    return line((remark.by().isBlank() ? "" : remark.by() + ": ") + remark.words());
  }

  /** Words such as can stand between the signs of an editors' note. */
  private static String line(String words) {
    return words.strip().replaceAll("\\s+", " ").replaceAll("%(?=%)", "% ");
  }

  @Override
  public List<String> remarks() {
    List<String> now = List.copyOf(remarks);
    remarks.clear();
    return now;
  }

  @Override
  public void lost(String what) {
    manuscript.notKept().add(what);
  }

  @Override
  public Optional<String> note(String name) {
    List<WrittenBlock> blocks = manuscript.notes().get(name);
    if (blocks == null) {
      lost("marks without a footnote");
      return Optional.empty();
    } else if (inNote) {
      lost("footnotes in footnotes, which stand as remarks");
      return Optional.empty();
    }
    boolean first = !numbers.containsKey(name);
    int number = numbers.computeIfAbsent(name, one -> numbers.size() + 1);
    List<WrittenPart> parts = parts(blocks);
    Map<String, String> addresses = addresses(parts);
    List<Id> cited =
        addresses.entrySet().stream()
            .flatMap(one -> sources.at(one.getKey(), one.getValue()).stream())
            .distinct()
            .toList();
    parts.forEach(part -> remarked(part));
    return cited.isEmpty()
        ? plain(name, number, parts)
        : Optional.of(citation(cited, rest(parts, addresses), number, words(parts), first));
  }

  private void remarked(WrittenPart part) {
    if (part instanceof RemarkMark mark) {
      remark(mark.remark());
    } else if (part instanceof Picture) {
      lost("pictures in footnotes");
    }
  }

  private String citation(List<Id> cited, String rest, int number, String words, boolean first) {
    boolean located = cited.size() == 1 && LOCATOR.matcher(rest).matches();
    if (!located && first && rest.codePoints().anyMatch(Character::isLetterOrDigit)) {
      remarks.add(line("Footnote " + number + ": " + words));
    }
    return "["
        + cited.stream().map(id -> "@" + id).collect(Collectors.joining("; "))
        + (located ? ", " + rest : "")
        + "]";
  }

  private Optional<String> plain(String name, int number, List<WrittenPart> parts) {
    if (!plain.containsKey(name)) {
      inNote = true;
      String words = StoryLine.one(parts, this);
      inNote = false;
      if (words.isBlank()) {
        lost("empty footnotes");
        return Optional.empty();
      }
      plain.put(name, "[^" + number + "]: " + words);
    }
    return Optional.of("[^" + number + "]");
  }

  /** The footnotes that stay footnotes, each on a line of its own; called when all is written. */
  List<String> footnotes() {
    return List.copyOf(plain.values());
  }

  /** What no mark in the text led to: footnotes and remarks. */
  List<String> unreached() {
    List<String> left = new ArrayList<>();
    manuscript.notes().entrySet().stream()
        .filter(note -> !numbers.containsKey(note.getKey()))
        .map(note -> words(parts(note.getValue())))
        .filter(words -> !words.isBlank())
        .forEach(words -> left.add(line("A footnote without its mark: " + words)));
    manuscript.remarks().entrySet().stream()
        .filter(remark -> !said.contains("remark " + remark.getKey()))
        .forEach(remark -> left.add(line(remark.getValue())));
    return left;
  }

  private static String words(List<WrittenPart> parts) {
    StringBuilder words = new StringBuilder();
    for (WrittenPart part : parts) {
      if (part instanceof Words own) {
        words.append(own.text());
      } else if (part instanceof LinkEnd link && !link.words().contains(link.address())) {
        words.append(" ").append(link.address()).append(" ");
      } else if (!(part instanceof LinkEnd
          || part instanceof RemarkMark
          || part instanceof NoteMark)) {
        words.append(" ");
      }
    }
    return words.toString().strip();
  }

  /** The addresses in a footnote and the words of their links, in its order. */
  private static Map<String, String> addresses(List<WrittenPart> parts) {
    Map<String, String> addresses = new LinkedHashMap<>();
    for (WrittenPart part : parts) {
      if (part instanceof LinkEnd link) {
        addresses.putIfAbsent(link.address(), link.words());
      }
    }
    Set<String> bare = new LinkedHashSet<>();
    Matcher found = BARE.matcher(own(parts));
    while (found.find()) {
      bare.add(LAST.matcher(found.group()).replaceFirst(""));
    }
    bare.stream()
        .filter(one -> addresses.keySet().stream().noneMatch(known -> known.startsWith(one)))
        .forEach(one -> addresses.put(one, ""));
    return addresses;
  }

  private static String own(List<WrittenPart> parts) {
    return parts.stream()
        .map(
            part -> part instanceof Words words ? words.text() : part instanceof LinkEnd ? "" : " ")
        .collect(Collectors.joining());
  }

  /** What a footnote says besides its addresses. */
  private static String rest(List<WrittenPart> parts, Map<String, String> addresses) {
    String words = own(parts);
    for (String address : addresses.keySet()) {
      words = words.replace(address, " ");
    }
    return EDGES.matcher(words).replaceAll("");
  }

  /** All that stands in a footnote, one thing behind the other. */
  private static List<WrittenPart> parts(List<WrittenBlock> blocks) {
    return SideBySide.of(blocks, block -> {});
  }
}
