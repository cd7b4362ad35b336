package dossier.edition;

import dossier.edition.bind.Binding;
import dossier.edition.bind.ZippedSite;
import dossier.edition.epub.EpubFile;
import dossier.edition.pdf.PdfFile;

/** The forms in which a dossier is published. */
public enum Edition {
  /** The site in a folder. */
  SITE(false),
  /** The site in a folder, without a link that leads out of it. */
  NOLINKS(false),
  /** The site in one file. */
  ZIP(true),
  /** A book for reading devices. */
  EPUB(true),
  /** A book to be printed. */
  PDF(true);

  private final boolean file;

  Edition(boolean file) {
    this.file = file;
  }

  /** Whether it is one file; otherwise it is a folder. */
  public boolean isFile() {
    return file;
  }

  /** Whether it is the site itself, in whatever form. */
  public boolean isSite() {
    return this == SITE || this == NOLINKS || this == ZIP;
  }

  /**
   * What makes one file of it.
   *
   * @param name what the file is called, without its ending
   * @throws IllegalStateException if it is a folder
   */
  public Binding binding(String name) {
    return switch (this) {
      case ZIP -> new ZippedSite(name);
      case EPUB -> new EpubFile();
      case PDF -> new PdfFile();
      case SITE, NOLINKS -> throw new IllegalStateException("a folder is not bound");
    };
  }
}
