/* A page as it is shown among the results. */
"use strict";
((find) => {
  const PARTS = 3; // headings, claims and events of a page

  function snippet(text, marks, language) {
    const { from, to } = find.stretch(text, marks);
    return find.spoken(find.element("span", "snippet", ...find.marked(text, from, to, marks)), language);
  }

  function link(href, language, ...words) {
    const made = find.spoken(find.element("a", "", ...words), language);
    made.href = href;
    return made;
  }

  /** A part of a page, with its text cut to what was looked for, and how much of that is in it. */
  function cut([anchor, label, text, labelLanguage], at, { forms, language }) {
    const marks = find.places(text, forms);
    const own = find.places(label, forms);
    const tells = new Set([...marks, ...own].map((mark) => mark.form)).size;
    const words = () => find.marked(label, 0, label.length, own);
    return { anchor, at, tells, words, labelLanguage, text: () => snippet(text, marks, language), empty: !text };
  }

  /** An item of the list. */
  find.result = ([address, title, titleLanguage, language, ...parts], kind, forms) => {
    const cuts = parts.map((each, at) => cut(each, at, { forms, language }));
    const order = cuts.filter((each) => each.tells).sort((a, b) => b.tells - a.tells || a.at - b.at);
    const own = order.find(({ anchor }) => !anchor) ?? cuts.find(({ anchor }) => !anchor);
    const item = find.element("li", "",
      find.element("span", "kicker", kind), " ",
      link(address, titleLanguage, ...find.marked(title, 0, title.length, find.places(title, forms))), " ");
    if (own && !own.empty) item.append(own.text());
    const within = order.filter(({ anchor }) => anchor).slice(0, PARTS).map(({ anchor, words, labelLanguage, text }) =>
      find.element("li", "", link(address + "#" + encodeURIComponent(anchor), labelLanguage ?? language, ...words()), " ", text()));
    if (within.length) item.append(find.element("ul", "", ...within));
    return item;
  };
})(window.dossierFind);
