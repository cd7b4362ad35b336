package dossier.pipeline.edition;

import dossier.edition.Edition;
import dossier.pipeline.make.Making;
import dossier.words.Words;

/** Of what files each edition consists. */
public final class EditionMaking {
  private EditionMaking() {}

  /** Who makes the files of an edition, from who makes those of the site. */
  public static Making of(Edition edition, Making site, Words words) {
    return switch (edition) {
      case SITE, ZIP -> site;
      case NOLINKS -> new NoLinksSite(site, words);
    };
  }
}
