/**
 * What proves that a copy of a site is the site.
 *
 * <p>Does: writes and reads {@code manifest.json}; signs it; holds a copy of a site against it.
 * Takes: the files of a site, the signatures that stand in the content, a key, a copy. Gives: the
 * manifest and its signature as files of the site, or what in a copy is another. May import: text,
 * report, site.
 *
 * <p>There is one value, {@link dossier.seal.SiteManifest}: the size and SHA-256 of every file of
 * the site, one digest of them all, the program's version, and every manifest that was signed
 * before this one. {@code manifest.json} is that value as bytes, and those bytes are what is
 * signed. {@code manifest.txt} follows from it: the same hashes and those of {@code manifest.json}
 * and {@code manifest.sig}, in the form that {@code sha256sum --check} reads. It is also the record
 * of what Dossier wrote, by which the next build knows its own files.
 *
 * <p>Signing comes after building, and a clean build has to give the same bytes. So what was signed
 * stands in the content, one line each, and every build works out from there what it publishes: if
 * the site that it has just made is the one that was signed last, it is given the manifest that was
 * signed then, which names those before it, and the signature beside it. If it is any other site,
 * its manifest names all that were signed so far, and there is no signature. Nothing is carried
 * over from the old site, and no signature stays beside a site for which it was not made.
 */
@NullMarked
package dossier.seal;

import org.jspecify.annotations.NullMarked;
