/* What scripts put on a page. */
"use strict";
((find) => {
  find.element = (name, style, ...children) => {
    const made = document.createElement(name);
    if (style) made.className = style;
    made.append(...children);
    return made;
  };

  /** Says which language some words are in, where that is not the page's. */
  find.spoken = (made, language) => {
    if (language && language !== document.documentElement.lang) made.lang = language;
    return made;
  };

  /** Words of the catalogue, which a form carries, with what stands for # or for #1 and #2. */
  find.say = (form, key, ...values) =>
    form.dataset[key].replace(/#(\d?)/g, (_, number) => values[(number || 1) - 1]);

  /** How many there are, in the form of words that goes with the number. */
  find.counted = (form, key, count) => {
    const rule = new Intl.PluralRules(form.dataset.language).select(count);
    const own = key + rule[0].toUpperCase() + rule.slice(1);
    return find.say(form, own in form.dataset ? own : key + "Other", count);
  };
})(window.dossierFind ??= {});
