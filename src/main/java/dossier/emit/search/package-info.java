/**
 * The search of the site, made at build time as small files.
 *
 * <p>Does: lists what each page is found by, finds which forms of a word are one word (Lucene's
 * analysers, so that the browser needs none), and writes words and texts as classic scripts, since
 * a page on a disk may load nothing else. Takes: {@link dossier.graph.Dossier}. Gives: {@link
 * dossier.site.Artifact}s. Nothing of drafts, withdrawn stories and passages that describe violence
 * is in them.
 *
 * <p>A reader's browser loads {@code search/index.js} (which file holds which words, and of each
 * page its kind, years and statuses), then for each word of the query the file that its first
 * letters lead to, then the texts of the pages that are shown. For a word that stands on no page it
 * loads the two lists of words that may be meant ({@link Spellings}). The field on every page loads
 * {@code search/names.js} and, on a large site, what the first letters of a word lead to. All but
 * {@code index.js} and {@code names.js} have their hash in their name. Each holds JSON, compressed
 * (zlib, RFC 1950) and in Base64: readable by the guard. Where a file ends depends on what stands
 * there ({@link dossier.emit.search.pack.Parting}), so that an edit changes few of them.
 */
@NullMarked
package dossier.emit.search;

import org.jspecify.annotations.NullMarked;
