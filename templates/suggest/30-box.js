/* The field with its list: a combobox (WAI-ARIA 1.2). The focus stays in the field; the arrows go
   through the list, Enter follows what is chosen or else searches, Esc closes the list. */
"use strict";
((find) => {
  const PATIENCE = 80; // milliseconds after the last key
  const QUIET = 600; // milliseconds after which a reader is told

  function attend(form) {
    const field = form.elements.namedItem("q");
    const box = find.element("div", "suggestions");
    const told = find.element("span", "spoken");
    let options = [];
    let chosen = -1;
    let turn = 0;
    let timer = 0;
    let telling = 0;

    function choose(place) {
      options[chosen]?.setAttribute("aria-selected", "false");
      chosen = place;
      const option = options[chosen];
      if (option) {
        option.setAttribute("aria-selected", "true");
        option.scrollIntoView({ block: "nearest" });
        field.setAttribute("aria-activedescendant", option.id);
      } else {
        field.removeAttribute("aria-activedescendant");
      }
    }

    function open(wide) {
      box.hidden = !wide;
      field.setAttribute("aria-expanded", String(wide));
      if (!wide) choose(-1);
    }

    function tell(words) {
      clearTimeout(telling);
      telling = setTimeout(() => { told.textContent = words; }, QUIET);
    }

    async function suggest() {
      const mine = ++turn;
      const query = field.value;
      const found = await find.suggested(query).catch(() => null);
      if (mine !== turn || !found) return;
      choose(-1);
      options = find.list(box, found, form);
      open(options.length > 0 && document.activeElement === field);
      const words = options.length ? find.counted(form, "offered", options.length) : form.dataset.nothing;
      tell([found.almost ? form.dataset.perhaps + ":" : "", query.trim() ? words : ""].join(" ").trim());
    }

    function later() {
      choose(-1); // it was chosen for other letters
      clearTimeout(timer);
      timer = setTimeout(suggest, PATIENCE);
    }

    function move(step) {
      if (box.hidden) {
        suggest().then(() => {
          if (!box.hidden) choose(step > 0 ? 0 : options.length - 1);
        });
      } else { // over the field itself, where nothing is chosen
        const places = options.length + 1;
        choose((chosen + 1 + step + places) % places - 1);
      }
    }

    function press(event) {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      const shown = !box.hidden;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event.key === "ArrowDown" ? 1 : -1);
      else if (event.key === "Enter" && shown && options[chosen]) options[chosen].click();
      else if (event.key === "Escape" && shown) close();
      else return;
      event.preventDefault();
    }

    function close() {
      turn++;
      clearTimeout(timer);
      open(false);
      tell("");
    }

    box.id = "suggestions";
    box.setAttribute("role", "listbox");
    box.setAttribute("aria-label", form.dataset.box);
    told.setAttribute("role", "status");
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", box.id);
    form.append(box, told);
    open(false);
    field.addEventListener("input", later);
    field.addEventListener("keydown", press);
    field.addEventListener("blur", close);
    box.addEventListener("mousedown", (event) => event.preventDefault()); // the focus stays in the field
    box.addEventListener("click", () => open(false));
    if (field.value) suggest(); // typed while this was loaded
  }

  const form = document.querySelector("form.find");
  if (!form || !find.able) return;
  find.beside(form.dataset.names);
  find.suggested("").catch(() => {}); // the names come while somebody begins to type
  attend(form);
})(window.dossierFind);
