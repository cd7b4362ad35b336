/* Citations: puts in the day on which they are read, and copies one. Without this the reader does both. */
"use strict";
(() => {
  const section = document.querySelector("section.cite");
  if (!section) {
    return;
  }

  const today = new Date();
  /** As it stands behind a day: in some languages in the genitive. */
  function month(form) {
    const date = new Intl.DateTimeFormat(document.documentElement.lang, { day: "numeric", month: form });
    return date.formatToParts(today).find((part) => part.type === "month").value;
  }

  /** A month in short has a full stop where it was shortened. */
  function short() {
    const long = month("long");
    return long.length > 4 ? long.slice(0, long.startsWith("Sept") ? 4 : 3) + "." : long;
  }

  function inForm(form) {
    const parts = { MMMM: () => month("long"), MMM: short, d: () => today.getDate(), y: () => today.getFullYear() };
    return form.replace(/MMMM|MMM|d|y/g, (part) => parts[part]());
  }

  for (const place of section.querySelectorAll(".read")) {
    place.textContent = inForm(place.dataset.form);
  }

  /** From a folder, and in older browsers, only what is selected can be copied. */
  function copySelected(words) {
    const range = document.createRange();
    range.selectNodeContents(words);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    return document.execCommand("copy");
  }

  async function copy(words) {
    try {
      await navigator.clipboard.writeText(words.textContent.trim());
      return true;
    } catch {
      return copySelected(words);
    }
  }

  const status = section.querySelector("[role=status]");
  for (const button of section.querySelectorAll("button.copy")) {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      if (await copy(button.previousElementSibling)) {
        button.textContent = status.textContent = status.dataset.copied;
        setTimeout(() => {
          button.textContent = label;
          status.textContent = "";
        }, 2000);
      }
    });
  }
})();
