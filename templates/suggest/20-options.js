/* Suggestions as a list, by what they are: a listbox with groups (WAI-ARIA 1.2). */
"use strict";
((find) => {
  const MOST = 14;
  const MOST_OF_A_SORT = 8;

  /** As many of each sort as fit, so that no sort is without any. */
  function chosen(names) {
    const sorts = Map.groupBy ? Map.groupBy(names, ({ sort }) => sort) : grouped(names);
    let limit = MOST_OF_A_SORT;
    const size = () => [...sorts.values()].reduce((sum, some) => sum + Math.min(limit, some.length), 0);
    while (limit > 1 && size() > MOST) limit--;
    return [...sorts].map(([sort, some]) => ({ sort, some: some.slice(0, limit) }));
  }

  function grouped(names) {
    const sorts = new Map();
    for (const each of names) sorts.set(each.sort, [...sorts.get(each.sort) ?? [], each]);
    return sorts;
  }

  function option({ name, by, note, address, language }, id, root) {
    const words = find.spoken(find.element("span", "name", name), language);
    const made = find.element("a", "option", words);
    const more = [by === name ? "" : by, note].filter((each) => each).join(" · ");
    if (more) made.append(" ", find.element("span", "note", more));
    made.href = root + address;
    made.id = id;
    made.tabIndex = -1;
    made.setAttribute("role", "option");
    made.setAttribute("aria-selected", "false");
    return made;
  }

  /** Fills the list, and gives its options in order. */
  find.list = (box, { names, almost }, form) => {
    const words = form.dataset.sorts.split("|");
    const root = form.dataset.names.replace(/search\/names\.js$/, "");
    let count = 0;
    const groups = chosen(names).map(({ sort, some }) => {
      const head = find.element("div", "sort", words[sort]);
      head.id = box.id + "-sort-" + sort;
      const group = find.element("div", "", head, ...some.map((each) => option(each, box.id + "-" + count++, root)));
      group.setAttribute("role", "group");
      group.setAttribute("aria-labelledby", head.id);
      return group;
    });
    const perhaps = almost ? [find.element("div", "perhaps", form.dataset.perhaps)] : [];
    perhaps.forEach((each) => each.setAttribute("role", "presentation"));
    box.replaceChildren(...perhaps, ...groups);
    return [...box.querySelectorAll("[role=option]")];
  };
})(window.dossierFind);
