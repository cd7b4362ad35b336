/* On which pages a word stands, and how much it tells of each. */
"use strict";
((find) => {
  const MOST_FILES = 4; // that the beginning of a word may ask for
  const SHORTEST = 3; // letters of a beginning
  const BEGINNING = 0.6; // what a word counts of which only the beginning was typed

  /** Where a word stands: of each page how much it tells, and the forms to mark. */
  find.look = async (word, whole) => {
    const short = [...word].length < SHORTEST && !find.unspaced(word);
    const { names, broad } = find.filesOf(find.index.words, word, whole || short, MOST_FILES);
    const hits = {
      tells: new Float64Array(find.index.pages.length), forms: new Set(), any: false, exact: false,
      broad: broad || (short && !whole),
    };
    for (const [forms, words] of await Promise.all(names.map((name) => find.file(name)))) {
      const counted = new Map();
      for (const form in forms) {
        const exact = form === word;
        if (exact || (!whole && !short && form.startsWith(word))) {
          hits.any = true;
          hits.exact ||= exact;
          hits.forms.add(form);
          for (const place of forms[form]) {
            counted.set(place, Math.max(counted.get(place) ?? 0, exact ? 1 : BEGINNING));
          }
        }
      }
      for (const [place, share] of counted) take(words[place], share, hits);
      for (const form in forms) { // other forms of the same words are marked as well
        if (forms[form].some((place) => counted.has(place))) hits.forms.add(form);
      }
    }
    return hits;
  };

  /** Adds the pages of a word. */
  function take([list, ...elsewhere], share, hits) {
    elsewhere.forEach((form) => hits.forms.add(form));
    const groups = list.split(";").map((group) => {
      const [impact, pages] = group.split(":");
      return [Number(impact), pages.split(",")];
    });
    const count = groups.reduce((sum, [, pages]) => sum + pages.length, 0);
    const rare = Math.log(1 + find.index.pages.length / count) * share;
    for (const [impact, pages] of groups) {
      let page = 0;
      for (const step of pages) {
        page += Number(step);
        hits.tells[page] = Math.max(hits.tells[page], impact * rare);
      }
    }
  }

  /** On how many pages a word was found. */
  find.countOf = (hits) => hits.tells.reduce((count, tell) => count + (tell > 0), 0);
})(window.dossierFind);
