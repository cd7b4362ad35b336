/* Cards open without this. With it they also open where a mouse rests or the keyboard's focus is
   (WCAG 2.2, 1.4.13): they stay while either is on the mark or on the card, and Esc closes them. */
"use strict";
(() => {
  const PATIENCE = 250; // milliseconds that a mouse has to rest, and may be away
  let timer = 0;
  let opened = null; // the mark whose card was opened here, and not by a tap

  const cardOf = (mark) => document.getElementById(mark.getAttribute("popovertarget"));
  const isOpen = (card) => card.matches(":popover-open");

  function later(action) {
    clearTimeout(timer);
    timer = setTimeout(action, PATIENCE);
  }

  function open(mark) {
    const card = cardOf(mark);
    if (!isOpen(card) || (opened && opened !== mark)) {
      close();
      card.showPopover({ source: mark });
      opened = mark;
    }
  }

  function close() {
    const card = opened && cardOf(opened);
    opened = null;
    if (card && isOpen(card)) {
      card.hidePopover();
    }
  }

  function onMouse(place, type, action) {
    place.addEventListener(type, (event) => event.pointerType === "mouse" && later(action));
  }

  function attend(mark) {
    const card = cardOf(mark);
    onMouse(mark, "pointerenter", () => open(mark));
    onMouse(mark, "pointerleave", close);
    mark.addEventListener("focus", (event) => {
      const back = card.contains(event.relatedTarget) && !isOpen(card); // Esc has just closed it
      if (mark.matches(":focus-visible") && !back) {
        open(mark);
      }
    });
    mark.addEventListener("blur", (event) => card.contains(event.relatedTarget) || close());
    mark.addEventListener("click", (event) => {
      clearTimeout(timer);
      if (opened === mark && isOpen(card)) {
        event.preventDefault(); // the tap keeps what the mouse or the focus had opened
        opened = null;
      }
    });
  }

  function follow(mark) {
    const card = cardOf(mark);
    mark.addEventListener("click", () => card.querySelector(".tools a").click());
  }

  const known = "popover" in HTMLElement.prototype;
  for (const mark of document.querySelectorAll(".mark [popovertarget]")) {
    (known ? attend : follow)(mark);
  }
  document.addEventListener("focusin", (event) => {
    if (opened && event.target !== opened && !cardOf(opened).contains(event.target)) {
      close();
    }
  });
  for (const card of document.querySelectorAll(".card:not(.claim-card)")) {
    onMouse(card, "pointerenter", () => {}); // whatever was to happen does not
    onMouse(card, "pointerleave", close);
    card.querySelector(".tools a").addEventListener("click", () => known && card.hidePopover());
  }
})();
