/* The pages that answer a query, in order. */
"use strict";
((find) => {
  find.FILTERS = ["kind", "year", "status"];

  /** How much all words tell of each page that has as many of those that count as any; 0 of the others. */
  find.joined = (all) => {
    const score = new Float64Array(find.index.pages.length);
    const count = new Uint8Array(find.index.pages.length);
    const counted = all.some((hits) => hits.counts) ? all.filter((hits) => hits.counts) : all;
    for (const { tells } of all) tells.forEach((tell, page) => { score[page] += tell; });
    for (const { tells } of counted) tells.forEach((tell, page) => { count[page] += tell > 0; });
    const most = count.reduce((a, b) => Math.max(a, b), 0);
    count.forEach((words, page) => { if (!most || words < most) score[page] = 0; });
    return { score, some: most > 0 && most < counted.length };
  };

  const fits = (page, filters) =>
    find.FILTERS.every((name) => !filters[name] || find.sortOf(page)[name].includes(filters[name]));

  /**
   * The pages of which something is told and that fit, those first of which most is told. Of equal
   * ones the first by number: cases come before all else, and sources last.
   */
  find.ordered = (score, filters) => {
    const last = find.index.pages.length - 1;
    const keys = [];
    score.forEach((tell, page) => {
      if (tell > 0 && fits(page, filters)) keys.push(Math.round(tell * 256) * 2 ** 24 + last - page);
    });
    return [...Float64Array.from(keys).sort().reverse()].map((key) => last - key % 2 ** 24);
  };
})(window.dossierFind);
