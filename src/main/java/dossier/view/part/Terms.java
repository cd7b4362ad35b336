package dossier.view.part;

import static java.util.stream.Collectors.joining;

import dossier.model.Claim.Relation;
import dossier.model.Claim.SameSpeaker;
import dossier.model.Claim.Scope;
import dossier.model.Group;
import dossier.model.Person.NameIs;
import dossier.model.Source;
import dossier.model.Source.Consulted;
import dossier.model.Source.Duress;
import dossier.model.Source.UrlStatus;
import dossier.model.Story;
import dossier.model.work.Name;
import dossier.origin.Origins;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What closed lists are called on pages. */
public final class Terms {
  private Terms() {}

  public static String of(Relation relation) {
    return switch (relation) {
      case SUPPORTS -> "supports it";
      case CONTRADICTS -> "contradicts it";
      case DIFFERS -> "differs";
      case MENTIONS -> "mentions it";
    };
  }

  public static String of(Consulted consulted) {
    return switch (consulted) {
      case FULL -> "read in full";
      case EXCERPT -> "read in part";
      case SECONDHAND -> "not seen by us";
    };
  }

  public static String of(Scope scope) {
    return switch (scope) {
      case WHOLE -> "taken back as a whole";
      case PART -> "taken back in part";
      case UNCLEAR -> "taken back, it is unclear how much of it";
    };
  }

  public static String of(SameSpeaker speaker) {
    return switch (speaker) {
      case YES -> "by the same speaker";
      case NO -> "by another speaker";
      case UNKNOWN -> "by a speaker of whom it is not known whether he or she is the same";
    };
  }

  public static String of(Duress duress) {
    return switch (duress) {
      case NONE_INDICATED -> "no pressure indicated";
      case ALLEGED -> "pressure alleged";
      case DOCUMENTED -> "pressure documented";
      case UNKNOWN -> "whether there was pressure is not known";
    };
  }

  public static String of(NameIs name) {
    return switch (name) {
      case REAL -> "real name";
      case PARTIAL -> "part of a real name";
      case SELF_GIVEN -> "name as given by the person";
      case PSEUDONYM -> "pseudonym";
      case UNKNOWN -> "not known whether this is the real name";
    };
  }

  public static String of(Group.Type type) {
    return switch (type) {
      case MILITARY_UNIT -> "Military unit";
      case MOVEMENT -> "Movement";
      case MEDIA -> "News outlet or media project";
      case GOVERNMENT -> "Government body";
      case THINK_TANK -> "Think tank";
      case COMPANY -> "Company";
      case ORGANISATION -> "Organisation";
      case UNNAMED_SPEAKERS -> "Unnamed speakers";
    };
  }

  public static String of(UrlStatus status) {
    return switch (status) {
      case LIVE -> "leads to it";
      case DEAD -> "leads nowhere any more";
      case UNFIT -> "not fit to be linked";
      case USURPED -> "leads to something else now";
    };
  }

  /** Terms that end as a sentence does, with one full stop at most. */
  public static String sentence(String words) {
    return words.matches("(?s).*[.!?…][”’»)]?") ? words : words + ".";
  }

  public static String of(Origins.Count count) {
    int number = count.atLeast();
    if (number == 0) {
      return "origin not known";
    }
    String least = count.open() ? "at least " : "";
    return least + number + (number == 1 ? " origin" : " independent origins");
  }

  public static String type(Source source) {
    return upperFirst(source.publication().type().words());
  }

  /** Who brought it out: the publisher, and what carried it. */
  public static String outlet(Source source) {
    String publisher =
        source.publication().anonymous() ? "Publisher not known" : source.publication().publisher();
    return source
        .publication()
        .container()
        .filter(container -> !container.equals(publisher))
        .map(container -> publisher + ", in " + container)
        .orElse(publisher);
  }

  /** Several names as a sentence lists them; empty if there are none. */
  public static Optional<String> names(List<Name> names) {
    int last = names.size() - 1;
    String before =
        names.stream().limit(Math.max(0, last)).map(Name::printed).collect(joining(", "));
    return names.stream()
        .skip(Math.max(0, last))
        .map(Name::printed)
        .map(name -> before.isEmpty() ? name : before + " and " + name)
        .findFirst();
  }

  /** From which case to which, by their numbers. */
  public static String cases(Story from, Story to) {
    int first = from.caseNumber().value();
    int last = to.caseNumber().value();
    return first == last ? "case " + first : "cases " + first + " to " + last;
  }

  public static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  public static String upperFirst(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
