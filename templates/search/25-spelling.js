/* What else a word may be that stands on no page: in another number, without its apostrophe, behind an
   elision, in other letters, with one wrong letter, and at last without its end. */
"use strict";
((find) => {
  const SHORTEST = 3; // letters of a beginning
  const WRONG = 4; // letters of a word of which one may be wrong, if the right word has five
  const ENDING = 3; // letters that may be left out
  const FEW = 2; // pages that may have a word because it is mistyped there too
  const MANY = 4; // times as many pages make another word the likelier one

  const isWord = (form) => /^[\p{L}\p{M}']+$/u.test(form) && !find.unspaced(form);

  /**
   * The word that differs in one letter and stands on most pages. Either the first two letters of both
   * are the same or the last two: so two lists have all that it can be (see dossier.emit.search.Spellings).
   */
  async function meant(form) {
    if (form.length < WRONG || !isWord(form)) return undefined;
    for (const key of ["^" + form.slice(0, 2), form.slice(-2) + "$"]) {
      const { names: [name] } = find.filesOf(find.index.spellings, key, true, 1);
      const list = name && (await find.file(name))[key];
      const word = list && find.nearest(form, list.split(" "));
      if (word) return word;
    }
    return undefined;
  }

  async function firstOf(forms, whole) {
    for (const form of forms) {
      const hits = await find.look(form, whole);
      if (hits.any) return hits;
    }
    return undefined;
  }

  async function mistyped(form) {
    const word = await meant(form);
    return word && { ...await find.look(find.folded(word), true), typed: form, meant: word };
  }

  async function beginning(form, cyrillic) {
    for (let cut = 1; cut <= ENDING && form.length - cut >= SHORTEST + !cyrillic; cut++) {
      const stem = form.slice(0, -cut);
      const stems = cyrillic && stem.length > SHORTEST ? [stem, find.latin(stem)] : [stem];
      const hits = await firstOf(stems, false);
      if (hits) return { ...hits, near: true };
    }
    return undefined;
  }

  async function another({ form, rest }) {
    const latin = find.latin(form);
    const cyrillic = latin !== form && form.length > SHORTEST;
    const whole = [...(rest ? [rest] : []), ...find.otherForms(form)];
    if (cyrillic && !find.index.common.has(latin)) whole.push(latin);
    return await firstOf(whole, true) ?? await mistyped(form)
      ?? (find.unspaced(form) ? undefined : beginning(form, cyrillic));
  }

  /** Where a word of a query stands; where it stands nowhere, what else it may be. */
  find.lookFurther = async (word) => {
    const { form, whole, rest } = word;
    const common = find.index.common.has(form);
    let hits = await find.look(form, whole);
    if (!hits.any && common) hits = rest ? await find.look(rest, whole) : hits;
    else if (!hits.any) hits = await another(word) ?? hits;
    return { ...hits, word, counts: !common };
  };

  /** A word that may be meant by one that few pages have, since many more have it. */
  find.likelier = async ({ word, exact, meant: known, ...hits }) => {
    if (known || !exact || find.countOf(hits) > FEW) return undefined;
    const other = await meant(word.form);
    if (!other || hits.forms.has(find.folded(other))) return undefined;
    const count = find.countOf(await find.look(find.folded(other), true));
    return count >= MANY * Math.max(1, find.countOf(hits)) ? other : undefined;
  };
})(window.dossierFind);
