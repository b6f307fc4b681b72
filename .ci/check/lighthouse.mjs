#!/usr/bin/env node
// Lighthouse, as on a telephone, in Debian's Chromium: the front page, a course, a meeting
// and a material get 100 for accessibility, best practice and search engines. For performance
// the median of five runs is at least 95; 99 is the figure to reach. Three runs at 99 settle
// that, and the other two are left out. The site is served from this machine, with
// gzip as static hosts send it, and Lighthouse reckons a slow telephone and its network from that.
import { createRequire } from "node:module";
import { serve, pagesOf, chromium } from "../serve.mjs";

const [, , site, ...only] = process.argv; // only: these pages, while one works on them
const browser = chromium("lighthouse");
const require = createRequire(import.meta.url);
const lighthouse = (await import(require.resolve("lighthouse"))).default;
const { launch } = await import(require.resolve("chrome-launcher"));

const all = pagesOf(site);
const kind = (pattern) => all.find((p) => pattern.test(p));
const pages = only.length > 0 ? only : ["index.html", kind(/^rusmidler\/index\.html$/), kind(/^rusmidler\/moede-3\/index\.html$/), kind(/^rusmidler\/logbog-deltager\/index\.html$/)];
const least = { pass: 95, reach: 99 };
const runs = 5;
const wrong = [];

const here = await serve(site);
const chrome = await launch({ chromePath: browser.path, chromeFlags: ["--headless=new", "--disable-gpu", ...browser.args], logLevel: "silent" });
const settle = (list, at) => list.filter((p) => p >= at).length > runs / 2;
let done = 0;
try {
  for (const name of pages) {
    if (!name || !all.includes(name)) {
      wrong.push(`there is no page of one kind; pages: ${pages.join(", ")}`);
      continue;
    }
    const performance = [];
    let figures = "";
    for (let run = 0; run < runs && !settle(performance, least.reach); run++) {
      const onlyCategories = run === 0 ? ["performance", "accessibility", "best-practices", "seo"] : ["performance"];
      const { lhr } = await lighthouse(here.url(name), { port: chrome.port, output: "json", logLevel: "error", onlyCategories });
      if (lhr.runtimeError) wrong.push(`${name}: ${lhr.runtimeError.message}`);
      done++;
      performance.push(Math.round((lhr.categories.performance.score ?? 0) * 100));
      if (run === 0) {
        for (const id of ["accessibility", "best-practices", "seo"]) {
          const { score, auditRefs } = lhr.categories[id];
          figures += `, ${id} ${Math.round(score * 100)}`;
          if (score === 1) continue;
          for (const { id: audit, weight } of auditRefs) {
            const { score, title, details } = lhr.audits[audit];
            if (weight > 0 && score !== null && score < 1) wrong.push(`${name}: ${id}: ${title} ${JSON.stringify(details?.items?.slice(0, 2) ?? "").slice(0, 300)}`);
          }
        }
      }
      const v = lhr.audits;
      if (performance.at(-1) < least.pass) {
        const slow = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "speed-index"].map((id) => `${v[id].title} ${v[id].displayValue}`);
        console.log(`lighthouse: ${name}, run ${run + 1}: performance ${performance.at(-1)}: ${slow.join(", ")}`);
      }
    }
    // Where runs were left out, the median is at least the middle one of these.
    const sorted = [...performance].sort((a, b) => b - a);
    const median = sorted[Math.floor(runs / 2)];
    if (median < least.pass) wrong.push(`${name}: performance ${performance.join(", ")}: the median is ${median}; ${least.pass} are needed`);
    console.log(`lighthouse: ${name}: performance ${performance.join(" ")}, median ${performance.length < runs ? "at least " : ""}${median}${figures}`);
  }
} finally {
  await chrome.kill();
  here.close();
}

for (const w of wrong) console.log(w);
console.log(`lighthouse: ${pages.length} pages, ${done} runs, ${wrong.length} wrong`);
process.exit(wrong.length === 0 && done >= 3 * pages.length ? 0 : 1);
