/* A page that was parted leads whoever comes by an old address to where its spot stands now: a section to
   its page, a claim to where it stands among all claims. Without this the page still says which parts there are. */
"use strict";
(() => {
  const nav = document.querySelector("nav.parts");
  const sections = document.querySelector(".parts .sections, .letters ul");
  const idIn = (address) => {
    try {
      return decodeURIComponent(address.hash.slice(1));
    } catch {
      return "";
    }
  };

  // Java's String.hashCode
  const hash = (text) => [...text].reduce((sum, sign) => (Math.imul(31, sum) + sign.charCodeAt(0)) | 0, 0);

  function look(id) {
    const { anchors, files } = nav.dataset;
    const root = anchors.replace(/[^/]*\/[^/]*$/, "");
    const number = ((hash(id) % files) + Number(files)) % files;
    globalThis.dossierAnchors = (pages) => {
      const page = Object.keys(pages).find((each) => pages[each].includes(id));
      if (page && idIn(location) === id) {
        location.replace(root + page + "#" + encodeURIComponent(id));
      }
    };
    const script = document.createElement("script");
    script.src = anchors + number + ".js";
    document.head.append(script);
  }

  function lead() {
    const id = idIn(location);
    const there = id && document.getElementById(id);
    if (there && sections && there.parentElement === sections) {
      location.replace(there.querySelector("a").href);
    } else if (id.startsWith("claim-") && !there && nav.dataset.anchors) {
      look(id);
    } else if (id.startsWith("claim-") && !there && nav.dataset.claims) {
      location.replace(nav.dataset.claims + "#" + encodeURIComponent(id));
    }
  }

  addEventListener("hashchange", lead);
  lead();
})();
