#!/usr/bin/env node
// In a real Chromium, on a telephone's width and a desk's: axe finds no
// violation on any page, nothing is asked of another host, nothing fails to
// load, no script throws, and nothing scrolls sideways (at 320 px neither).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { serve, pagesOf, chromium } from "../serve.mjs";

const site = process.argv[2];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const browser = await chromium("axe").launch();
const here = await serve(site);
const pages = pagesOf(site);
const wrong = [];
let now = "";
let runs = 0;
const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

for (const width of [390, 1280]) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.on("request", (r) => {
    if (!r.url().startsWith(here.host) && !r.url().startsWith("data:") && !r.url().startsWith("blob:")) wrong.push(`${now}: asks ${r.url()}`);
  });
  // Chromium asks for an icon by itself where a page names none.
  page.on("response", (r) => {
    if (r.status() >= 400 && !r.url().endsWith("/favicon.ico")) wrong.push(`${now}: ${r.status()} for ${r.url().slice(here.host.length)}`);
  });
  // Such as what the page's own Content-Security-Policy stops.
  page.on("console", (m) => {
    if (m.type() === "error" && !m.text().startsWith("Failed to load resource")) wrong.push(`${now}: the browser says: ${m.text()}`);
  });
  page.on("pageerror", (e) => wrong.push(`${now}: a script throws: ${e.message}`));
  const examine = async () => {
    const found = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }), tags);
    for (const v of found.violations) {
      const places = v.nodes.slice(0, 3).map((n) => `      ${n.target.join(" ")}: ${n.failureSummary?.split("\n")[1]?.trim() ?? ""}`);
      wrong.push(`${now}: ${v.id} (${v.nodes.length}): ${v.help}\n${places.join("\n")}`);
    }
    if (found.passes.length === 0) wrong.push(`${now}: axe looked at nothing`);
  };
  for (const name of pages) {
    now = `${name} at ${width} px`;
    await page.goto(here.url(name), { waitUntil: "load" });
    await page.evaluate(axe);
    await examine();
    let over = await page.evaluate(sideways);
    if (over > 0) wrong.push(`${now}: scrolls ${over} px sideways`);
    if (width === 390) {
      await page.setViewportSize({ width: 320, height: 900 });
      over = await page.evaluate(sideways);
      if (over > 0) wrong.push(`${name} at 320 px: scrolls ${over} px sideways`);
      await page.setViewportSize({ width, height: 900 });
    }
    // The menu is the same on all pages, and is opened on the first and the last.
    const menu = page.locator(".top .menu");
    if (width === 390 && (name === pages[0] || name === pages.at(-1))) {
      now = `${name} at ${width} px, its menu open`;
      await menu.click();
      if (!(await page.locator(".nav").isVisible())) wrong.push(`${now}: it does not open`);
      await examine();
    }
    runs++;
  }
  await context.close();
}
await browser.close();
here.close();

for (const w of wrong) console.log(w);
console.log(`axe: ${pages.length} pages, ${runs} runs, ${wrong.length} wrong`);
process.exit(wrong.length === 0 && pages.length > 0 && runs === 2 * pages.length ? 0 : 1);
