#!/usr/bin/env node
// By the keys alone, in a real Chromium: Tab goes through all of a page, in the order in which it is
// read, past everything that can be used, and out again; what has the focus is in sight and shows it.
// Then a whole way is walked: past the menu, to a course, a meeting, a material, the pictures of its
// pages and its print, a search, and a page that is read aloud. Buttons that a page must have and lacks are wrong.
import { serve, pagesOf, chromium } from "../serve.mjs";
import { walk } from "../focus.mjs";

const [, , site, ...only] = process.argv; // only: these pages, while one works on them
const here = await serve(site);
const all = pagesOf(site);
const wrong = [];
let stops = 0;
let steps = 0;

// One page of each kind; the others are made by the same templates.
const kinds = ["index.html", "rusmidler/index.html", "rusmidler/moede-3/index.html", "rusmidler/logbog-deltager/index.html", "rusmidler/foelelseskort/index.html",
  "materialer/index.html", "ordbog/index.html", "soeg/index.html", "kontakt/index.html"];
const pages = kinds.filter((p) => only.length === 0 || only.includes(p));
for (const name of pages) if (!all.includes(name)) wrong.push(`there is no ${name}`);

const browser = await chromium("keyboard").launch();

// A voice that says nothing, so that there is something to read aloud with.
const voice = () => {
  const lang = "da-DK";
  const say = { said: [], now: null };
  Object.defineProperty(window, "speechSynthesis", { configurable: true, value: {
    speaking: false, pending: false, paused: false, getVoices: () => [{ name: "own", lang, localService: true, default: true }],
    addEventListener() {}, removeEventListener() {}, pause() {}, resume() {},
    speak(u) { say.said.push(u.text); say.now = u; }, cancel() { say.now = null; },
  } });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } addEventListener() {} };
  window.say = say;
};

async function open(name, width, speech = true) {
  const context = await browser.newContext({ viewport: { width, height: width < 500 ? 844 : 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.on("pageerror", (e) => wrong.push(`${name}: a script throws: ${e.message}`));
  if (speech) await page.addInitScript(voice);
  await page.goto(here.url(name), { waitUntil: "load" });
  return page;
}

for (const name of pages) {
  if (!all.includes(name)) continue;
  for (const width of name === "index.html" || name.includes("moede") ? [1280, 390] : [1280]) {
    const page = await open(name, width);
    const must = (ok, what) => { if (!ok) wrong.push(`${name} at ${width} px: ${what}`); };
    must(await page.evaluate(() => !document.querySelector("[tabindex]:not([tabindex='0']):not([tabindex='-1'])")), "an order of its own, by tabindex");
    if (width === 1280 && name !== "soeg/index.html") must(await page.locator(".top .find input").isVisible(), "there is no field to search in");
    if (await page.locator("[data-read]").count()) must(await page.locator(".play:visible").count(), "there is nothing to press to have it read aloud");
    if (name.includes("logbog")) must(await page.locator(".gallery a").count(), "there are no pictures of its pages");
    stops += await walk(page, must);
    await page.context().close();
  }
}

// The way of a facilitator, from key to key.
if (only.length === 0) {
  const page = await open("index.html", 1280);
  const at = () => page.url().slice(here.root.length);
  const must = (ok, what) => { steps++; if (!ok) wrong.push(`on the way, at ${at()}: ${what}`); };
  // to presses Tab until the focus is on what is meant.
  const to = async (selector, what) => {
    for (let i = 0; i < 250; i++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return steps++;
      if (await page.evaluate(() => document.activeElement === document.body)) break;
    }
    must(false, `no way to ${what}`);
  };
  const enter = async (pattern, what) => {
    await page.keyboard.press("Enter");
    await page.waitForURL(pattern, { timeout: 5000 }).catch(() => {});
    must(pattern.test(page.url()), `Enter does not open ${what}`);
    await page.waitForLoadState("load");
  };
  await to(".skip", "the way past the menu");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  must(await page.evaluate(() => document.activeElement.closest("main") !== null), "the way past the menu does not lead past it");
  await page.goto(here.url("index.html"));
  await to(".cc a", "a course");
  await enter(/rusmidler\/index\.html/, "the course");
  await to('.mr a[href*="moede-3"]', "meeting 3");
  await enter(/moede-3\/index\.html/, "the meeting");
  await to('.step button[value="1"], .panel input[type=checkbox]', "the choices of what to print");
  await page.keyboard.press("Space");
  await to('main a[href$=".pdf"]', "a print of the meeting");
  await page.goto(here.url("rusmidler/index.html"));
  await to(".mc a", "a material");
  await enter(/rusmidler\/[^/]+\/index\.html/, "the material");
  await to('.dl a[href$=".pdf"]', "its print");
  const asked = page.waitForRequest((r) => r.url().endsWith(".pdf"), { timeout: 5000 }).catch(() => null);
  await page.keyboard.press("Enter");
  must(await asked, "Enter does not get the print");
  await page.waitForTimeout(300); // until the browser has it, or shows it
  await page.goto(here.url("rusmidler/logbog-deltager/index.html")).catch(() => page.goto(here.url("rusmidler/logbog-deltager/index.html")));
  await to(".gallery a", "the pictures of its pages");
  must(await page.evaluate(() => /\.pdf#page=1$/.test(document.activeElement.href)), "a picture does not lead to its page");
  // Search.
  await page.goto(here.url("rusmidler/index.html"));
  await to(".top .find input", "the field to search in");
  await page.waitForFunction(() => window.trykklar?.index, undefined, { timeout: 5000 }).catch(() => must(false, "there is nothing to search in"));
  await page.keyboard.type("drommekort");
  await page.waitForTimeout(200);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const answer = await page.evaluate(() => document.activeElement.href ?? "");
  must(answer !== "", "the arrows do not lead to an answer");
  await page.keyboard.press("Enter");
  await page.waitForURL(answer, { timeout: 5000 }).catch(() => must(false, "Enter does not open the answer"));
  // Read aloud.
  await page.goto(here.url("rusmidler/informationsfolder-borgere/index.html"));
  await to(".play", "the button that reads aloud");
  await page.keyboard.press("Enter");
  must(await page.evaluate(() => window.say.said.length > 0 && window.say.now !== null), "Enter does not have it read aloud");
  must(await page.evaluate(() => document.activeElement !== document.body && document.activeElement.checkVisibility()), "the focus is lost when it begins to read");
  await page.keyboard.press("Escape");
  must(await page.evaluate(() => window.say.now === null), "Escape does not stop it");
  must(await page.evaluate(() => document.activeElement !== document.body && document.activeElement.checkVisibility()), "the focus is lost when it stops");
}
await browser.close();
here.close();

for (const w of [...new Set(wrong)]) console.log(w);
console.log(`keyboard: ${pages.length} pages, ${stops} stops, ${steps} steps of a way, ${wrong.length} wrong`);
process.exit(wrong.length === 0 && stops > 0 && (steps > 0 || only.length > 0) ? 0 : 1);
