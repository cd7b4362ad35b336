"use strict";
// The preview of a dossier: tells the page that it has changed, shows what is wrong, leads to the line.
(() => {
  const own = document.currentScript;
  const shown = Number(own.dataset.number);
  const place = "dossier-place:" + location.pathname;
  let desk = null;

  const made = (name, attributes, ...children) => {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...children);
    return element;
  };

  // ---- Where the reader was

  const keepPlace = () => sessionStorage.setItem(place, String(scrollY));
  const findPlace = () => {
    const kept = sessionStorage.getItem(place);
    sessionStorage.removeItem(place);
    if (kept !== null && !location.hash) {
      scrollTo({ top: Number(kept), behavior: "instant" });
    }
  };

  // ---- The editor

  const opened = (file, line, column) => {
    const whole = /^(\/|[A-Za-z]:)/.test(file) ? file : desk.root + file;
    const path = encodeURI(whole.startsWith("/") ? whole : "/" + whole);
    return desk.editor
      .replace("{file}", path)
      .replace("{line}", String(line))
      .replace("{column}", String(column));
  };

  const leadToLines = async () => {
    const page = location.pathname.slice(1);
    const written = await (await fetch("/-dossier/written?" + encodeURI(page))).json();
    for (const [id, line] of Object.entries(written.lines ?? {})) {
      const part = document.getElementById(id);
      part?.append(made("a", {
        class: "dossier-line",
        href: opened(written.file, line, 1),
        "aria-label": "Open line " + line + " in the editor",
        title: "Open line " + line + " in the editor",
      }, "✎"));
    }
  };

  // ---- What is wrong

  // The line as far as one sees it at once, and a mark below what is meant.
  const quoted = (finding) => {
    const line = [...finding.source];
    const start = finding.column - 1;
    const from = line.length > 120 ? Math.max(0, Math.min(start - 40, line.length - 120)) : 0;
    const shown = line.slice(from, from + 120);
    const before = shown.slice(0, start - from).map((sign) => (sign === "\t" ? "\t" : " "));
    const length = Math.max(1, Math.min(finding.end - finding.offset, shown.length - before.length));
    return shown.join("") + "\n" + before.join("") + "^".repeat(length);
  };

  const item = (finding) => {
    const entry = made("li", { class: "dossier-" + finding.severity });
    entry.append(
      made("p", {},
        made("a", { href: opened(finding.file, finding.line, finding.column) },
          finding.file + ":" + finding.line + ":" + finding.column),
        " ", made("b", {}, finding.severity + " " + finding.code)),
      made("p", {}, finding.message));
    if (finding.source.trim()) {
      entry.append(made("pre", { tabindex: "0", "aria-label": "The line" }, quoted(finding)));
    }
    if (finding.help) {
      entry.append(made("p", { class: "dossier-help" }, finding.help));
    }
    if (finding.accepted) {
      entry.append(made("p", { class: "dossier-help" },
        "Accepted" + (finding.accepted.until ? " until " + finding.accepted.until : "") + ": " + finding.accepted.why));
    }
    if (finding.fix && !finding.help) {
      entry.append(made("p", { class: "dossier-help" }, "Write ", made("code", {}, finding.fix.replacement)));
    }
    return entry;
  };

  const list = made("div", { id: "dossier-findings" });
  const panel = made("section", { id: "dossier-panel", "aria-label": "Findings", hidden: "" }, list);
  const button = made("button", { id: "dossier-button", type: "button", "aria-expanded": "false", "aria-controls": "dossier-panel" });
  const show = (open) => {
    panel.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => show(panel.hidden));
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) {
      show(false);
      button.focus();
    }
  });

  const count = (number, one, more) => number + " " + (number === 1 ? one : more);

  const tell = () => {
    const warnings = desk.findings - desk.errors;
    button.textContent = desk.findings === 0
      ? "No findings"
      : [desk.errors ? count(desk.errors, "error", "errors") : "", warnings ? count(warnings, "warning", "warnings") : ""]
        .filter((words) => words).join(", ");
    button.classList.toggle("dossier-error", desk.errors > 0);
    const errors = desk.all.filter((finding) => finding.severity === "error");
    const others = desk.all.filter((finding) => finding.severity !== "error" && !finding.accepted);
    const accepted = desk.all.filter((finding) => finding.accepted);
    const folded = (title, findings) => made("details", {},
      made("summary", {}, title),
      made("ol", {}, ...findings.map(item)));
    const rest = folded(count(others.length, "warning", "warnings"), others);
    rest.open = errors.length === 0;
    list.replaceChildren(
      made("h2", {}, errors.length ? "This page is the last good one" : "Findings"),
      made("ol", {}, ...errors.map(item)));
    if (others.length) {
      list.append(rest);
    }
    if (accepted.length) {
      list.append(folded(accepted.length + " accepted", accepted));
    }
    show(desk.errors > 0 || (desk.findings > 0 && !panel.hidden));
  };

  const ask = async () => {
    desk = await (await fetch("/-dossier/findings")).json();
    tell();
  };

  // ---- What has changed

  const listen = () => {
    const events = new EventSource("/-dossier/events");
    events.addEventListener("message", (event) => {
      const news = JSON.parse(event.data);
      if (news.number === shown) {
        return;
      }
      if (news.errors > 0) {
        ask();
      } else if (news.saved && news.saved !== location.pathname) {
        location.assign(news.saved);
      } else {
        location.reload();
      }
    });
    addEventListener("pagehide", () => {
      keepPlace();
      events.close();
    });
  };

  addEventListener("DOMContentLoaded", async () => {
    findPlace();
    document.body.append(button, panel);
    listen();
    await ask();
    await leadToLines();
  });
})();
