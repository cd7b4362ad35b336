/* Texts cut to what was looked for, and marked there. */
"use strict";
((find) => {
  const LENGTH = 200; // characters of a snippet
  const WHOLE = 320; // characters of a text that is shown whole, as claims are
  const MOST_MARKS = 500; // that a snippet is chosen by

  /** Where marked words stand in a text. */
  find.places = (text, forms) => [...find.wordsIn(text)].filter(({ form }) => forms.has(form));

  /** Where the stretch of a text begins that has most different marked words; 0 if it has none. */
  function densest(marks) {
    let best = { from: 0, count: 0 };
    marks.slice(0, MOST_MARKS).forEach(({ from }, i) => {
      const seen = new Set();
      for (let j = i; j < marks.length && j < i + 50 && marks[j].to <= from + LENGTH - 40; j++) seen.add(marks[j].form);
      if (seen.size > best.count) best = { from, count: seen.size };
    });
    return best.from;
  }

  /** From the beginning of a sentence where it is near: who says something often stands there. */
  find.stretch = (text, marks) => {
    if (text.length <= WHOLE) return { from: 0, to: text.length };
    const at = densest(marks);
    const back = Math.max(0, at - LENGTH);
    const stop = [...text.slice(back, at).matchAll(/[.!?…]["”’»)\]]*\s+|[。！？]["”’»）」』]*/g)].at(-1);
    const gap = text.indexOf(" ", Math.max(0, at - 40)) + 1;
    const from = stop ? back + stop.index + stop[0].length : back === 0 ? 0 : gap > 0 && gap <= at ? gap : at;
    const mark = marks.find((each) => each.from === at)?.to ?? 0;
    const end = Math.min(text.length, Math.max(from, mark - LENGTH / 2) + LENGTH);
    const last = text.lastIndexOf(" ", end);
    return { from, to: end < text.length && last > Math.max(mark, from + LENGTH / 2) ? last : Math.max(end, mark) };
  };

  /** Marks of which none overlaps another. */
  function apart(marks) {
    const joined = [];
    for (const { from, to } of marks) {
      const last = joined.at(-1);
      if (last && from < last.to) last.to = Math.max(last.to, to); else joined.push({ from, to });
    }
    return joined;
  }

  /** A stretch of a text with its marks, as nodes. */
  find.marked = (text, from, to, marks) => {
    const nodes = [];
    let at = from;
    for (const mark of apart(marks.filter((m) => m.from >= from && m.to <= to))) {
      nodes.push(text.slice(at, mark.from), find.element("mark", "", text.slice(mark.from, mark.to)));
      at = mark.to;
    }
    return [from > 0 ? "… " : "", ...nodes, text.slice(at, to), to < text.length ? " …" : ""];
  };
})(window.dossierFind);
