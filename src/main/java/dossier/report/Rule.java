package dossier.report;

import static dossier.report.Severity.ERROR;
import static dossier.report.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;

/**
 * Everything that can be wrong, each with a code that never changes its meaning. D00x are files,
 * D01x and D02x single values, D03x texts, D04x, D05x and D08x the whole, D06x what is made of it,
 * D07x names that must not be published, D09x quotations, D11x what is imported, D12x what was
 * published before; a new code follows the highest of its block. Each has a page, {@code
 * explain/<code>.md} in the resources, shown by {@code dossier explain <code>}.
 */
public enum Rule {
  NOT_UTF8("D001", ERROR, "the file is not UTF-8"),
  CONTROL_CHARACTER("D002", ERROR, "a control character in the text"),
  TOO_LARGE("D003", ERROR, "the file is too large"),
  MISPLACED_FILE("D004", ERROR, "a file where none belongs"),
  LINK_ON_DISK("D005", ERROR, "a symbolic link in the content"),
  BAD_ID("D006", ERROR, "an id that is not allowed"),
  DUPLICATE_ID("D007", ERROR, "an id used twice"),
  DUPLICATE_CASE("D008", ERROR, "a case number used twice"),
  SAME_ADDRESS("D009", ERROR, "two outputs at one address"),
  NO_FRONT_MATTER("D010", ERROR, "no front matter"),
  UNCLOSED_FRONT_MATTER("D011", ERROR, "front matter that does not end"),
  UNKNOWN_ID("D012", ERROR, "an id that names nothing"),
  MALFORMED_YAML("D013", ERROR, "front matter that is no YAML"),
  DUPLICATE_KEY("D014", ERROR, "a field given twice"),
  YAML_FEATURE("D015", ERROR, "an anchor, alias, merge key or tag"),
  UNKNOWN_FIELD("D016", ERROR, "a field that does not exist"),
  MISSING_FIELD("D017", ERROR, "a required field is missing"),
  WRONG_TYPE("D018", ERROR, "a value of the wrong type"),
  NO_DATE("D019", ERROR, "a date that is no date"),
  UNKNOWN_WORD("D020", ERROR, "a word that is not on a closed list"),
  BAD_VALUE("D021", ERROR, "a value that cannot be right"),
  TOO_DEEP("D022", ERROR, "nested too deeply"),
  WRONG_KIND("D023", ERROR, "an id of another kind"),
  UNFIT_IMAGE("D024", ERROR, "an image that cannot be published"),
  NO_DOI("D025", ERROR, "a DOI that is no DOI"),
  UNCLEAR_NAME("D026", ERROR, "a name that is neither whole nor in its parts"),
  UNKNOWN_KEY_QUOTATION("D027", ERROR, "a key quotation that the text does not have"),
  SECOND_LEAD("D028", ERROR, "more than one case that opens the home page"),
  KEY_NOT_COMPARED("D029", WARNING, "a key quotation that was not compared while others were"),
  BROKEN_CITATION("D030", ERROR, "a citation that is not closed"),
  BROKEN_LINK("D031", ERROR, "a link that leads nowhere"),
  UNSAFE_LINK("D032", ERROR, "an address that is not allowed"),
  NO_ALT_TEXT("D033", ERROR, "an image without alt text"),
  DRAFT_LINKED("D034", ERROR, "a published entry that leads to a draft"),
  RAW_HTML("D035", WARNING, "HTML in the text"),
  DUPLICATE_ANCHOR("D036", ERROR, "two headings with one id"),
  UNCITED_QUOTATION("D037", WARNING, "quoted words without a citation"),
  UNNAMED_TRANSLATOR("D038", WARNING, "a translated quotation without its translator"),
  BROKEN_MARK("D039", ERROR, "a mark that marks nothing"),
  UNCITED_STORY("D040", ERROR, "a story without a citation"),
  NO_SOURCE("D041", ERROR, "an event or a claim without a source"),
  STATUS_NOT_CARRIED("D042", ERROR, "a status that its evidence does not carry"),
  DERIVATION_CYCLE("D043", ERROR, "sources that derive from each other"),
  VIA_UNCLEAR("D044", ERROR, "evidence whose upstream is not named"),
  MISSING_COMPANION("D045", ERROR, "a field that needs another"),
  SOURCE_UNUSED("D046", WARNING, "a source that nobody cites"),
  NEVER_MENTIONED("D047", WARNING, "a person, group or place that nobody mentions"),
  UNKNOWN_CLAIM("D048", ERROR, "a mark of a claim that the story does not have"),
  NOT_A_RETRACTION("D049", ERROR, "a source that takes nothing back"),
  DUPLICATE_CLAIM("D050", ERROR, "a claim's id used twice"),
  RETRACTION_NOT_SHOWN("D051", ERROR, "a taking-back that is not shown"),
  VAGUE_CORRECTION("D052", WARNING, "a correction that hides what was wrong"),
  NOT_COMPARED("D053", WARNING, "a quotation that was not compared with its source"),
  NOT_PRINTED("D054", ERROR, "a quotation that its source does not print so"),
  UNPROVED_QUOTATION("D055", ERROR, "a quotation without a proof"),
  FALSE_PROOF("D056", ERROR, "a proof that does not hold"),
  STALE_PROOF("D057", ERROR, "a proof that no quotation needs"),
  MALFORMED_LOCK("D058", ERROR, "a lock that cannot be read"),
  CUSTODY_BROKEN("D059", ERROR, "private copies that are not as they were taken"),
  TEMPLATE_ERROR("D060", ERROR, "a template that cannot be filled"),
  UNKNOWN_STYLE("D061", ERROR, "a citation style that is not known"),
  STRANGERS_FILE("D062", ERROR, "a file in the way that Dossier did not write"),
  LOST_ADDRESS("D063", WARNING, "a published address that would lead nowhere"),
  UNFIT_FOLDER("D064", ERROR, "a folder that cannot be published into"),
  UNFIT_NAME("D065", ERROR, "a file name that not every system can hold"),
  UNFIT_WORD("D066", ERROR, "a word of the interface that cannot be used"),
  UNUSED_WORD("D067", WARNING, "a word of the interface that nothing uses"),
  PROTECTED_NAME("D070", ERROR, "a name that must not be published"),
  NAMES_NOT_GUARDED("D071", ERROR, "no list of protected names, although one is required"),
  MALFORMED_NAMES("D072", ERROR, "a list of protected names that cannot be read"),
  UNREADABLE_BYTES("D073", ERROR, "bytes that cannot be searched for names"),
  STAMP_BORROWED("D080", ERROR, "an event that borrows the stamp of a claim"),
  COMPARISON_NOT_WHOLE("D081", ERROR, "a comparison that cannot be made"),
  UNSEEN_WORDS("D082", ERROR, "words that readers would not see"),
  FOREIGN_MARKUP("D083", WARNING, "markup that is not known here"),
  PLACEHOLDER("D084", ERROR, "a placeholder in the place of words"),
  CONFLICT_MARKER("D085", ERROR, "a conflict that was not resolved"),
  COMMENT("D086", ERROR, "a comment that readers would see"),
  WRITTEN_ID("D087", WARNING, "an id without its brackets"),
  MISPLACED_NOTE("D088", ERROR, "a note to yourself among the words"),
  MISSING_FOOTNOTE("D089", ERROR, "a mark without its footnote"),
  DIRECTION_CONTROL("D090", ERROR, "a sign that changes how letters are shown"),
  NOT_QUOTABLE("D091", ERROR, "something in a quotation that no source prints"),
  THIN_PIECE("D092", ERROR, "an ellipsis beside fewer than three words"),
  NEGATION_LEFT_OUT("D093", ERROR, "a negation that an ellipsis leaves out, or a bracket puts in"),
  UNPAIRED_MARK("D094", WARNING, "a quotation mark without its partner"),
  TOO_MUCH("D095", ERROR, "more of one thing than a page can hold"),
  DATES_DISAGREE("D096", WARNING, "dates that cannot both be right"),
  UNUSED_FILE("D097", WARNING, "a file that nothing uses"),
  DATE_AHEAD("D098", WARNING, "a date far ahead of all others"),
  ORPHANED_PROOF("D099", WARNING, "proofs for an entry that is gone"),
  UNTOLD_CLAIM("D100", WARNING, "a claim that the text does not tell"),
  COMPARISON_NOT_SHOWN("D101", WARNING, "a comparison that the text does not show"),
  NOT_ACCEPTABLE("D102", ERROR, "something accepted that cannot be accepted"),
  IDLE_ACCEPTANCE("D103", WARNING, "an accepted warning that is there no more"),
  STALE_TICK("D105", WARNING, "a tick for a sentence that is another now"),
  IMPORT_UNREADABLE("D110", ERROR, "a file that cannot be imported"),
  BROKEN_DIGEST("D111", ERROR, "an archive that is not what it says it is"),
  RECORD_UNCLEAR("D112", ERROR, "a record of which it is not clear which source it is"),
  UNTOLD_CHANGE("D120", ERROR, "a published statement that changed without a correction"),
  UNTRUE_CORRECTION("D121", ERROR, "a correction that quotes what did not stand there"),
  NOT_READ_BACK("D122", WARNING, "a published story that cannot be read as it stood"),
  UNSOUND_SIGNATURE("D124", ERROR, "a signature that does not hold"),
  TRANSLATION_OF_NOTHING("D130", ERROR, "a translation of nothing"),
  UNLISTED_LANGUAGE("D131", ERROR, "a translation into a language that the dossier does not have"),
  NOT_TRANSLATABLE("D132", ERROR, "a translation that says another thing than its original"),
  TRANSLATION_CITES_OTHERS("D133", ERROR, "a translation with other sources than its original"),
  STALE_TRANSLATION("D134", WARNING, "a translation of words that are others now"),
  LANGUAGE_UNTITLED("D135", ERROR, "a language without a title of the dossier");

  private final String code;
  private final Severity severity;
  private final String title;

  Rule(String code, Severity severity, String title) {
    this.code = code;
    this.severity = severity;
    this.title = title;
  }

  /** The stable code, such as {@code D012}. */
  public String code() {
    return code;
  }

  /** Whether it keeps the site from being published. */
  public Severity severity() {
    return severity;
  }

  /** What is wrong, in a few words. */
  public String title() {
    return title;
  }

  /** The rule with a code, letter case aside. */
  public static Optional<Rule> of(String code) {
    return Arrays.stream(values()).filter(rule -> rule.code.equalsIgnoreCase(code)).findFirst();
  }
}
