/* The field for searching. What it suggests is loaded when it is first used; the key / leads to it,
   unless a reader has said on the page of the search that it does not (WCAG 2.2, 2.1.4). */
"use strict";
(() => {
  const form = document.querySelector("form.find");
  const field = form?.elements.namedItem("q") ?? document.getElementById("query");
  const wish = document.getElementById("slash");
  const KEY = "dossier-slash";
  let asked = false;
  let off = false;

  function load() {
    if (asked) return;
    asked = true;
    for (const address of form.dataset.scripts.split(" ")) {
      const script = document.createElement("script");
      script.src = address;
      script.async = false; // one after another
      document.head.append(script);
    }
  }

  function remembered(action) {
    try {
      return action(localStorage);
    } catch {
      return null; // a browser may remember nothing
    }
  }

  function lead(event) {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing || off) return;
    for (let place = field.closest("details"); place; place = place.parentElement.closest("details")) place.open = true;
    if (!field.checkVisibility?.()) return; // where the page is narrow a link stands for it
    event.preventDefault();
    field.focus();
    field.select();
  }

  if (!field) return;
  form?.addEventListener("focusin", load);
  if (form?.contains(document.activeElement)) load();
  document.addEventListener("keydown", lead);
  off = remembered((memory) => memory.getItem(KEY)) === "off";
  if (wish) {
    wish.checked = !off;
    wish.addEventListener("change", () => {
      off = !wish.checked;
      remembered((memory) => (off ? memory.setItem(KEY, "off") : memory.removeItem(KEY)));
    });
  }
})();
