/* The mark of a claim leads to the claim. With this it also shows the claim's card where a mouse rests or
   the keyboard's focus is; a finger's first tap shows it, the second follows (WCAG 2.2, 1.4.13). */
"use strict";
(() => {
  const PATIENCE = 200; // milliseconds that a mouse has to rest, and may be away
  if (!("popover" in HTMLElement.prototype)) {
    return;
  }
  let timer = 0;
  let opened = null;
  let touched = false;

  const cardOf = (mark) => document.getElementById(mark.dataset.card);

  function open(mark) {
    if (opened !== mark) {
      close();
      cardOf(mark).showPopover({ source: mark });
      mark.dataset.open = "";
      opened = mark;
    }
  }

  function close() {
    clearTimeout(timer);
    const mark = opened;
    opened = null;
    if (mark) {
      delete mark.dataset.open;
      if (cardOf(mark).matches(":popover-open")) {
        cardOf(mark).hidePopover();
      }
    }
  }

  function rests(place, action) {
    return (event) => {
      if (event.pointerType === "mouse") {
        clearTimeout(timer);
        timer = setTimeout(action, PATIENCE);
      }
    };
  }

  function attend(mark) {
    const card = cardOf(mark);
    mark.addEventListener("pointerenter", rests(mark, () => open(mark)));
    mark.addEventListener("pointerleave", rests(mark, close));
    mark.addEventListener("pointerdown", (event) => (touched = event.pointerType !== "mouse"));
    mark.addEventListener("focus", () => mark.matches(":focus-visible") && open(mark));
    mark.addEventListener("blur", (event) => card.contains(event.relatedTarget) || close());
    mark.addEventListener("click", (event) => {
      const first = touched && opened !== mark;
      touched = false;
      if (first) {
        event.preventDefault();
        open(mark);
      } else {
        close();
      }
    });
  }

  for (const mark of document.querySelectorAll("[data-card]")) {
    attend(mark);
  }
  for (const card of document.querySelectorAll(".claim-card")) {
    card.addEventListener("pointerenter", () => clearTimeout(timer));
    card.addEventListener("pointerleave", rests(card, close));
    card.addEventListener("focusout", (event) => {
      if (!card.contains(event.relatedTarget) && event.relatedTarget !== opened) {
        close();
      }
    });
    card.querySelector(".tools a").addEventListener("click", close);
  }
  document.addEventListener("pointerdown", (event) => {
    if (opened && !opened.contains(event.target) && !cardOf(opened).contains(event.target)) {
      close();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && opened) {
      const inside = cardOf(opened).contains(document.activeElement);
      const mark = opened;
      close();
      if (inside) {
        mark.focus({ focusVisible: false });
        close();
      }
    }
  });
  // Beside the text the list of contents is open; without this it opens by the style, or by a tap.
  const wide = matchMedia("(min-width: 75rem)");
  const contents = document.querySelector(".contents details");
  const show = () => contents && wide.matches && (contents.open = true);
  show();
  wide.addEventListener("change", show);
})();
