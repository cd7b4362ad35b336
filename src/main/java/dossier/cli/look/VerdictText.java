package dossier.cli.look;

import dossier.cli.option.Counted;
import dossier.seal.SiteManifest;
import dossier.seal.Verdict;
import dossier.seal.VerifyingKey;
import dossier.seal.Voucher;
import dossier.seal.Voucher.Answer;
import java.util.Optional;
import java.util.SortedSet;

/** What is printed of a verdict: what was held against what, what differs, and what follows. */
final class VerdictText {
  private static final int SHOWN = 20;

  private final Verdict verdict;
  private final Voucher voucher;
  private final StringBuilder text = new StringBuilder();

  VerdictText(Verdict verdict, Voucher voucher) {
    this.verdict = verdict;
    this.voucher = voucher;
  }

  String text() {
    head();
    vouched();
    files("changed", verdict.changed());
    files("removed", verdict.removed());
    files("added", verdict.added());
    if (!verdict.looked()) {
      line("added: cannot be known of a server, which shows only what it is asked for");
    }
    line(conclusion());
    return text.toString();
  }

  private void head() {
    SiteManifest manifest = verdict.manifest();
    line("manifest: " + verdict.digest());
    line(
        "it names %s%s, which say %s"
            .formatted(
                Counted.of(manifest.files().size(), "file", "files"),
                manifest.version().map(number -> ", made with Dossier " + number).orElse(""),
                manifest.content()));
    if (!manifest.earlier().isEmpty()) {
      SiteManifest.Earlier last = manifest.earlier().get(manifest.earlier().size() - 1);
      line(
          "%s signed before it, the last on %s: %s"
              .formatted(
                  Counted.of(manifest.earlier().size(), "manifest was", "manifests were"),
                  last.date(),
                  last.manifest()));
    }
  }

  private void vouched() {
    Optional<String> key = voucher.key().map(VerifyingKey::fingerprint).map(Object::toString);
    key.ifPresent(
        fingerprint ->
            line(
                switch (verdict.byKey()) {
                  case HOLDS -> "key: it is signed by " + fingerprint;
                  case DIFFERS -> "key: its signature is not by " + fingerprint;
                  case MISSING, NOT_ASKED -> "key: there is no signature, by whatever key";
                }));
    voucher
        .digest()
        .ifPresent(
            known ->
                line(
                    verdict.byDigest() == Answer.HOLDS
                        ? "digest: it is the one that was given"
                        : "digest: it is not " + known));
  }

  private void files(String what, SortedSet<String> paths) {
    paths.stream().limit(SHOWN).forEach(path -> line(what + ": " + path));
    if (paths.size() > SHOWN) {
      line(what + ": " + (paths.size() - SHOWN) + " more");
    }
  }

  /** Words of a copy may hold what would move the cursor about. */
  static String printable(String words) {
    return words.replaceAll("\\p{C}", "\uFFFD");
  }

  private String conclusion() {
    if (verdict.isProved()) {
      return "proved: every file is as it was";
    } else if (verdict.isAltered()) {
      return verdict.agrees()
          ? "altered: the files are as this manifest says, but it is another manifest"
          : "altered: "
              + verdict.changed().size()
              + " changed, "
              + verdict.removed().size()
              + " removed, "
              + verdict.added().size()
              + " added";
    } else if (verdict.byKey() == Answer.MISSING) {
      return "not proved: every file is as this manifest says, but nobody signed it";
    }
    return "not proved: every file is as this manifest says, but whoever altered the copy could"
        + " have written that too; give --key or --digest from elsewhere";
  }

  private void line(String words) {
    text.append(printable(words)).append('\n');
  }
}
