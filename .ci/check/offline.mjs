#!/usr/bin/env node
// The site from a folder that was copied, as onto a USB stick, opened from the disk in a real
// Chromium: no page has an error in the console, what stands in it is there, no host is asked,
// and every link leads to a file by its full name. Then with scripts off: every text that is seen
// with them is seen, and from the front page one comes to a meeting, its prints, a material, its
// print, the glossary and the list of all materials by links alone.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { pagesOf, chromium, complains } from "../serve.mjs";

const [, , site, ...only] = process.argv; // only: these pages, while one works on them
const temporary = mkdtempSync(join(tmpdir(), "trykklar-"));
const folder = join(temporary, "USB nøgle 1"); // a name as people give
cpSync(site, folder, { recursive: true });
const root = pathToFileURL(folder).href + "/";
const pages = pagesOf(site).filter((p) => only.length === 0 || only.includes(p));
const wrong = [];
let links = 0;
let steps = 0;

const browser = await chromium("offline").launch();
const watch = (page, what) => {
  page.on("request", (r) => {
    if (!r.url().startsWith(root) && !r.url().startsWith("data:") && !r.url().startsWith("blob:")) wrong.push(`${what.name}: asks ${r.url()}`);
  });
  // A picture that is still on its way when the walk goes on is no fault.
  page.on("requestfailed", (r) => r.failure()?.errorText !== "net::ERR_ABORTED" && !/^file:.*\.woff2$/.test(r.url()) && wrong.push(`${what.name}: ${r.url()} is not there`));
  page.on("console", (m) => { if (complains(m)) wrong.push(`${what.name}: the browser says: ${m.text()}`); });
  page.on("pageerror", (e) => wrong.push(`${what.name}: a script throws: ${e.message}`));
};
// Texts that are seen, but for those of one's own choices, which need scripts.
const seen = () => {
  const out = [];
  const walk = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  for (let n; (n = walk.nextNode()); ) {
    const text = n.data.replace(/\s+/g, " ").trim();
    if (text && n.parentElement.checkVisibility({ visibilityProperty: true }) && !n.parentElement.closest("button, label, output, noscript, form, [role=status], .filter, .step")) out.push(text);
  }
  return out;
};

const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
const still = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
const now = { name: "" };
const [page, plain] = [await context.newPage(), await still.newPage()];
watch(page, now);
watch(plain, now);
for (const name of pages) {
  // This one is shown at any address of a host, and its links begin at that host's root.
  if (name === "404.html") continue;
  now.name = name;
  await page.goto(root + encodeURI(name), { waitUntil: "load" });
  const state = await page.evaluate(async () => {
    await document.fonts.ready;
    return {
      fonts: [...document.fonts].some((f) => f.status === "loaded"), styled: getComputedStyle(document.body).fontFamily,
      broken: [...document.images].filter((i) => i.complete && i.naturalWidth === 0 && i.loading !== "lazy").map((i) => i.src),
      links: [...document.querySelectorAll("a[href]")].map((a) => a.href),
    };
  });
  if (!state.fonts) wrong.push(`${name}: its fonts do not come`);
  for (const src of state.broken) wrong.push(`${name}: ${src} is no picture`);
  for (const href of state.links) {
    if (!href.startsWith("file:")) continue;
    links++;
    const path = fileURLToPath(href.split(/[?#]/)[0]);
    if (!path.startsWith(folder)) wrong.push(`${name}: ${href} leaves the folder`);
    else if (!existsSync(path)) wrong.push(`${name}: ${href} is not there`);
    else if (statSync(path).isDirectory()) wrong.push(`${name}: ${href} is a folder; the link must end in index.html`);
    else if (path.endsWith(".pdf") && readFileSync(path).subarray(0, 5).toString() !== "%PDF-") wrong.push(`${name}: ${href} is no PDF`);
  }
  const withScripts = await page.evaluate(seen);
  await plain.goto(root + encodeURI(name), { waitUntil: "load" });
  const without = new Set(await plain.evaluate(seen));
  // The page of answers is made by a script, and says so with links to what can be read.
  if (await page.evaluate(() => document.querySelector("main noscript") !== null)) {
    if (!(await plain.locator("main noscript a").first().isVisible())) wrong.push(`${name}: leads nowhere where scripts are off`);
    continue;
  }
  for (const t of new Set(withScripts)) if (!without.has(t)) wrong.push(`${name}: »${t.slice(0, 40)}« is lost where scripts are off`);
  if (without.size === 0) wrong.push(`${name}: shows nothing where scripts are off`);
}

// Main tasks, by links alone, on a telephone without scripts.
if (only.length === 0) {
  const follow = async (what, selector, pattern) => {
    now.name = what;
    steps++;
    const link = plain.locator(selector).first();
    if (!(await link.count()) || !(await link.isVisible())) return wrong.push(`${what}: no such link on ${plain.url().slice(root.length)}`);
    const page = () => plain.url().split("#")[0];
    const before = page();
    await link.click();
    await plain.waitForURL(() => page() !== before, { timeout: 5000 }).catch(() => {});
    if (page() === before) return wrong.push(`${what}: leads nowhere`);
    if (!page().startsWith(root) || !pattern.test(page().slice(root.length))) wrong.push(`${what}: leads to ${page()}`);
  };
  const download = async (what, selector) => {
    steps++;
    const link = plain.locator(selector).first();
    if (!(await link.count()) || !(await link.isVisible())) return wrong.push(`${what}: no such link on ${plain.url().slice(root.length)}`);
    const path = fileURLToPath((await link.evaluate((a) => a.href)).split("#")[0]);
    if (!existsSync(path) || readFileSync(path).subarray(0, 5).toString() !== "%PDF-") wrong.push(`${what}: ${path.slice(folder.length)} is no PDF`);
  };
  const must = (ok, what) => { if (!ok) wrong.push(what); };
  const home = () => plain.goto(`${root}index.html`);
  await home();
  await follow("from the front page to a course", ".cc a", /^rusmidler\/index\.html$/);
  await follow("from the course to its meeting", ".mr h3 a", /^rusmidler\/moede-\d+\/index\.html$/);
  must(await plain.locator("h1").isVisible(), "the meeting has no heading");
  await download("a print of the meeting", 'main a[href$=".pdf"]');
  await follow("from the meeting back to its course", ".crumb a[href='../index.html']", /^rusmidler\/index\.html$/);
  await home();
  await follow("from the front page to a material", ".mc a", /^rusmidler\/[^/]+\/index\.html$/);
  await download("the print of the material", 'main a[href$=".pdf"]');
  await follow("from the material by the mark to the front page", ".brand", /^index\.html$/);
  await plain.locator(".top .menu").click();
  await follow("by the menu to the glossary", '.nav a[href*="ordbog"]', /^ordbog\/index\.html$/);
  must((await plain.locator("main dfn").count()) > 0, "the glossary has no words");
  await plain.locator(".top .menu").click();
  await follow("by the menu to the materials", ".nav li:nth-child(2) a", /^materialer\/index\.html$/);
  must((await plain.locator("main .mc:visible, main li:visible").count()) > 0, "the list of materials is empty");
  await follow("by the foot to the credits", ".foot a[href*='tak-til']", /^tak-til\/index\.html$/);
}
await browser.close();
rmSync(temporary, { recursive: true });

for (const w of [...new Set(wrong)]) console.log(w);
console.log(`offline: ${pages.length} pages from a disk, with scripts and without, ${links} links, ${steps} steps, ${new Set(wrong).size} wrong`);
process.exit(wrong.length === 0 && pages.length > 0 && links > 0 ? 0 : 1);
