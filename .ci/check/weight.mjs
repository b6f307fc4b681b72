#!/usr/bin/env node
// What a page weighs when it is opened for the first time, in Chromium, with nothing
// kept: every byte of every file that is fetched, fonts included. A static host sends text with
// gzip, so that is what counts; kB are 1000 bytes, and the raw weight is told beside it.
// Pictures that wait until somebody scrolls are not in the first weight, which is what the
// limits are for; all of a page has a limit of its own. Pictures of the prints' pages count on
// the front page alone, and there only those that are fetched at first.
// The fonts are asked for before the style sheet tells of them, each once, and the console is empty.
// Nothing is asked of another host, and nothing is kept: no cookie, no storage.
import { serve, sizeOf, pagesOf, chromium } from "../serve.mjs";

const [, , site, ...only] = process.argv; // only: these pages, while one works on them
const most = { home: 150_000, page: 200_000, whole: 250_000, requests: 100 };
const browser = await chromium("weight").launch();
const here = await serve(site);
const pages = pagesOf(site).filter((p) => only.length === 0 || only.includes(p));
const wrong = [];
const rows = [];

const isPreview = (url) => url.endsWith(".png"); // pages of prints; other pictures are SVG or JPEG
const sum = (urls, home) => {
  let sent = 0;
  let raw = 0;
  for (const url of urls) {
    if (isPreview(url) && !home) continue;
    const size = sizeOf(here.fileOf(url));
    sent += size.sent.length;
    raw += size.raw;
  }
  return { sent, raw };
};

for (const [width, height] of [[390, 844], [1280, 900]]) {
  // Each in a context of its own: a picture that the last page had is shown at once, lazy or not.
  for (const name of pages) {
    const context = await browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    await (await context.newCDPSession(page)).send("Network.setCacheDisabled", { cacheDisabled: true });
    let requests = 0;
    const asked = new Set();
    const open = new Set();
    page.on("request", (r) => {
      open.add(r);
      if (/^(data|blob):/.test(r.url())) return;
      if (!r.url().startsWith(here.host)) wrong.push(`${name}: asks ${r.url()}`);
      else {
        requests++;
        asked.add(r.url());
      }
    });
    page.on("requestfinished", (r) => open.delete(r));
    page.on("requestfailed", (r) => open.delete(r));
    page.on("console", (m) => wrong.push(`${name}: the browser says: ${m.text()}`));
    await page.goto(here.url(name), { waitUntil: "load" });
    // What is near enough to be fetched is asked for when the page has been drawn.
    await page.evaluate(() => new Promise((ready) => requestAnimationFrame(() => setTimeout(ready, 100))));
    for (const end = Date.now() + 30_000; open.size > 0; await page.waitForTimeout(20)) {
      if (Date.now() > end) throw new Error(`${name}: after 30 s there is no end to ${[...open].map((r) => r.url()).join(", ")}`);
    }
    const early = await page.evaluate(() => performance.getEntriesByType("resource").filter((e) => e.name.endsWith(".woff2")).map((e) => e.initiatorType));
    if (early.join() !== "link,link") wrong.push(`${name}: its fonts are asked for by ${early.join() || "nothing"}, and should be by two links`);
    for (const src of await page.$$eval(".mc[hidden] img", (list) => list.map((i) => i.src))) if (asked.has(src)) wrong.push(`${name}: asks for ${src}, which nobody sees`);
    const home = name === "index.html";
    const first = sum(asked, home);
    const files = asked.size;
    if (requests !== files) wrong.push(`${name}: ${requests} requests for ${files} files`);
    if (files > most.requests) wrong.push(`${name}: ${files} requests; ${most.requests} are the limit`);
    for (const src of await page.$$eval("img", (list) => list.map((i) => i.src))) asked.add(src);
    const whole = sum(asked, false);
    const limit = home ? most.home : most.page;
    if (first.sent > limit) wrong.push(`${name} at ${width} px: weighs ${kb(first.sent)} kB at first; ${kb(limit)} are the limit`);
    if (whole.sent > most.whole) wrong.push(`${name}: weighs ${kb(whole.sent)} kB with what comes when one scrolls; ${kb(most.whole)} are the limit`);
    rows.push({ name, width, first, whole, files });

    const kept = await page.evaluate(async () => ({
      cookie: document.cookie, local: localStorage.length, session: sessionStorage.length,
      databases: (await indexedDB.databases()).length, caches: (await globalThis.caches?.keys())?.length ?? 0,
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    }));
    if ((await context.cookies()).length > 0) kept.cookie ||= "set by the host";
    for (const [what, n] of Object.entries(kept)) if (n) wrong.push(`${name}: keeps something: ${what} ${n}`);
    await context.close();
  }
}
await browser.close();
here.close();

function kb(n) { return Math.round(n / 1000); }
for (const w of [...new Set(wrong)]) console.log(w);
rows.sort((a, b) => b.first.sent - a.first.sent);
for (const r of [...rows.filter((r) => r.name === "index.html"), ...rows.slice(0, 4)]) {
  console.log(`weight: ${r.name} at ${r.width} px: ${kb(r.first.sent)} kB in ${r.files} files (${kb(r.first.raw)} kB raw); scrolled to the end, without pages of prints, ${kb(r.whole.sent)} kB (${kb(r.whole.raw)} raw)`);
}
console.log(`weight: ${pages.length} pages at 2 widths, ${rows.reduce((n, r) => n + r.files, 0)} requests, ${wrong.length} wrong`);
process.exit(wrong.length === 0 && pages.length > 0 && rows.length === 2 * pages.length ? 0 : 1);
