/* What the search has looked up, in files that were made with the site: JSON, compressed, and loaded
   as scripts, since a page on a disk may load nothing else. The rooms of the search share one object. */
"use strict";
((find) => {
  if (find.file) return; // a page may ask for this twice
  let folder = "";
  const waiting = new Map(); // by name: who waits for it
  const files = new Map(); // by name: the promise of what it holds

  async function unpacked(data) {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return JSON.parse(await new Response(stream).text());
  }

  window.dossierSearch = (name, data) => {
    performance.mark("search-file");
    waiting.get(name)(unpacked(data));
  };

  /** Whether this browser can read them. */
  find.able = "DecompressionStream" in window;

  /** Says where they lie: beside this one. */
  find.beside = (address) => { folder = address.replace(/[^/]*$/, ""); };

  /** What a file holds; asked again if another one has proved to be out of date. */
  find.file = (name, again = "") => {
    if (!files.has(name) || again) {
      files.set(name, new Promise((resolve, reject) => {
        waiting.set(name, resolve);
        const script = document.createElement("script");
        script.src = folder + name + ".js" + again;
        script.onerror = () => {
          files.delete(name); // another try may succeed
          reject(new Error(name));
        };
        document.head.append(script);
      }));
    }
    return files.get(name);
  };

  /** The pairs of a list that is written flat. */
  find.pairs = (flat) =>
    Array.from({ length: flat.length / 2 }, (_, i) => ({ first: flat[2 * i], name: flat[2 * i + 1] }));

  /** The place of the last of a sorted list that is not after a value; -1 if all are. */
  find.before = (list, value) => {
    let low = -1;
    for (let high = list.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (list[middle].first <= value) low = middle; else high = middle;
    }
    return low;
  };

  /** The names of the files in which a word stands, or what begins so; at most so many. */
  find.filesOf = (list, word, whole, most) => {
    const from = Math.max(0, find.before(list, word));
    const to = whole ? from : Math.max(0, find.before(list, word + "\uffff"));
    const names = list.slice(from, to + 1).map((entry) => entry.name);
    return { names: names.slice(0, most), broad: names.length > most };
  };
})(window.dossierFind ??= {});
