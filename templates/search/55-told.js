/* What is said of an answer. */
"use strict";
((find) => {
  /** How many pages there are, and in which way they are not quite what was asked for. */
  find.told = (form, { count, all, some, left, most }) => {
    const words = [];
    const open = all.some((hits) => hits.broad && !hits.exact);
    if (count) words.push(find.counted(form, "found", count));
    else if (!open) words.push(find.say(form, "none"));
    for (const { typed, meant } of all) if (meant) words.push(find.say(form, "tolerant", typed, meant));
    if (some && count) words.push(find.say(form, "some"));
    if (left) words.push(find.say(form, "firstWords", most));
    if (all.some((hits) => hits.near)) words.push(find.say(form, "near"));
    if (open) words.push(find.say(form, "broad"));
    return words.join(" ");
  };

  /** A query in which other words stand for some of its own; empty if none does. */
  find.corrected = (query, all) => {
    const wrong = all.filter(({ meant }) => meant).sort((a, b) => b.word.from - a.word.from);
    return wrong.reduce((q, { word, meant }) => q.slice(0, word.from) + meant + q.slice(word.to), wrong.length ? query : "");
  };

  /** The question whether other words were meant, which leads to what is found by them. */
  find.asked = (form, query, address) => {
    const [before, after] = form.dataset.meant.split("#");
    const link = find.element("a", "", query);
    link.href = address;
    return [before, link, after];
  };
})(window.dossierFind);
