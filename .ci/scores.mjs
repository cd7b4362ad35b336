// Prints the best scores of Lighthouse's reports and what costs points; fails below the limits.
import { readdirSync, readFileSync } from "node:fs";

const [folder, ...pages] = process.argv.slice(2);
const limits = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };
const names = Object.keys(limits);
const row = (page, cells) => console.log(page.padEnd(56) + cells.map(cell => String(cell).padStart(15)).join(""));
const score = (report, name) => Math.round((report.categories[name].score ?? 0) * 100);

function tries(page) {
  const start = page.replaceAll("/", "-") + "-";
  return readdirSync(folder)
    .filter(file => file.startsWith(start))
    .map(file => JSON.parse(readFileSync(`${folder}/${file}`)));
}

function explain(report, name) {
  for (const { id, weight } of report.categories[name].auditRefs) {
    const { score, title } = report.audits[id];
    if (weight > 0 && score !== null && score < 1) console.log(`  ${name}: ${id} ${score}: ${title}`);
  }
}

let passes = true;
row("", names);
for (const page of pages) {
  const reports = tries(page);
  const best = names.map(name => reports.reduce((a, b) => (score(b, name) > score(a, name) ? b : a)));
  row(page, names.map((name, i) => score(best[i], name)));
  names.forEach((name, i) => {
    if (score(best[i], name) >= limits[name]) return;
    passes = false;
    explain(best[i], name);
  });
}
process.exit(passes ? 0 : 1);
