#!/usr/bin/env node
// Reading aloud and the words of the glossary, in Chromium, from http and from a disk.
// Chromium without a head has no voices, so the page gets a speech of ours, which notes
// what it is told to say and ends a sentence when we say so.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { serve, pagesOf, chromium, complains } from "../serve.mjs";

const site = process.argv[2];
const browser = await chromium("readaloud").launch();
const here = await serve(site);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const roots = [here.root, pathToFileURL(site + "/").href];

// The pages to try, found by what they hold.
const pages = pagesOf(site);
const html = new Map(pages.map((p) => [p, readFileSync(join(site, p), "utf8")]));
const first = (what, test) => {
  const p = pages.find((p) => test(html.get(p)));
  if (!p) throw new Error(`no page has ${what}`);
  return p;
};
const lang = html.get("index.html").match(/<html lang="([^"]*)"/)[1];
const agenda = first("an agenda", (h) => h.includes('<ol class="ag">') && h.includes('class="work"'));
const article = first("an article with headings and words of the glossary", (h) => h.includes('class="article"') && h.includes('class="toc"') && h.includes('class="term"') && h.includes('id="laes"'));

// The speech of ours. late: the voices come after a while.
function fakeSpeech({ voices, late }) {
  const later = window.setTimeout; // no rests between sentences: what is tried is their order
  window.setTimeout = (f, ms, ...args) => later(f, Math.min(ms, 5), ...args);
  const s = { said: [], now: null, cancels: 0, list: late ? [] : voices, heard: [] };
  const end = (u, type) => u && setTimeout(() => u["on" + type]?.({ type, utterance: u, error: "canceled" }), 0);
  Object.defineProperty(window, "speechSynthesis", {
    value: {
      get speaking() { return s.now !== null; },
      pending: false,
      getVoices: () => s.list,
      addEventListener: (type, f) => s.heard.push(f),
      speak(u) {
        if (s.now) throw new Error("two sentences at once");
        s.now = u;
        s.said.push({ text: u.text, lang: u.lang, rate: u.rate, voice: u.voice.name });
        setTimeout(() => u.onboundary?.({ type: "boundary", charIndex: 0 }), 0);
      },
      cancel() {
        s.cancels++;
        end(s.now, "error"); // as Chromium does
        s.now = null;
      },
    },
  });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  window.fake = {
    s,
    next() { const u = s.now; s.now = null; end(u, "end"); },
    come() { s.list = voices; s.heard.forEach((f) => f()); },
  };
}
const voice = (name, l, localService = true) => ({ name, lang: l, localService, default: false });
const ours = voice("own", lang + "-XX");
const others = [voice("other", "zz-ZZ"), voice("far away", lang + "-XX", false)];

const wrong = [];
let where = "";
let tries = 0;
const want = (ok, what) => {
  tries++;
  if (!ok) wrong.push(`${where}: ${what}`);
};

// open gives a page with this speech, or with none, or without scripts.
async function open(url, speech, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.on("pageerror", (e) => wrong.push(`${where}: a script throws: ${e.message}`));
  page.on("console", (m) => complains(m) && wrong.push(`${where}: the browser says: ${m.text()}`));
  if (speech) await page.addInitScript(fakeSpeech, speech);
  else await page.addInitScript(() => { delete window.speechSynthesis; delete Window.prototype.speechSynthesis; });
  await page.goto(url, { waitUntil: "load" });
  return page;
}
const said = (page) => page.evaluate(() => fake.s.said.map((u) => u.text));
const marked = (page) => page.evaluate(() => [...document.querySelectorAll(".reading")].map((e) => e.textContent || e.alt));
const buttons = (page) => page.locator(".play:visible").count();
// Ends the sentence and waits for the next one, or for the end.
async function next(page) {
  const n = (await said(page)).length;
  await page.evaluate(() => fake.next());
  await page.waitForFunction((n) => fake.s.said.length > n || !document.querySelector(".player:not([hidden])"), n, { timeout: 5000 });
}
async function readAll(page, most = 400) {
  while (most-- > 0 && (await page.locator(".player:visible").count()) > 0) await next(page);
  return said(page);
}
const inOrder = (list, parts) => {
  let at = -1;
  return parts.every((p) => (at = list.findIndex((s, i) => i > at && s.includes(p))) >= 0);
};

for (const root of roots) {
  const from = root.slice(0, 4);
  const at = (p) => root + p;

  where = `${from} ${agenda}, no speech`;
  let page = await open(at(agenda), null);
  want((await buttons(page)) === 0 && (await page.locator(".rh").count()) === 0, "there is a button, and no speech");
  await page.context().close();

  where = `${from} ${agenda}, no voice of the language on the device`;
  page = await open(at(agenda), { voices: others });
  want((await buttons(page)) === 0, "there is a button, and no voice");
  await page.context().close();

  where = `${from} ${agenda}, no scripts`;
  page = await open(at(agenda), undefined, { javaScriptEnabled: false });
  want((await buttons(page)) === 0, "there is a button, and no script");
  await page.context().close();

  where = `${from} ${agenda}, voices come late`;
  page = await open(at(agenda), { voices: [...others, ours], late: true });
  want((await buttons(page)) === 0, "there is a button before the voice");
  await page.evaluate(() => fake.come());
  const count = await buttons(page);
  want(count >= 4, `${count} buttons on a page with a head, an agenda and homework`);
  await page.evaluate(() => fake.come());
  want((await buttons(page)) === count, "voices that come twice make buttons twice");

  // The agenda, from its own button, by the keyboard.
  where = `${from} ${agenda}`;
  const rows = await page.$$eval(".ag li", (list) => list.map((li) => [".tx b", ".tx .sub", ".min"].map((s) => li.querySelector(s)?.textContent).filter(Boolean)));
  const heading = await page.locator("#dagsorden").textContent();
  const button = page.locator(".rh:has(#dagsorden) .play");
  const name = await button.getAttribute("aria-label");
  want(name.startsWith((await button.textContent()).trim()) && name.includes(heading), `the button is called ${name}`);
  await button.focus();
  await page.keyboard.press("Enter");
  want((await page.evaluate(() => document.activeElement.className)) === "pause", "the focus is not where the button was");
  want((await marked(page)).join() === heading, `shows ${await marked(page)}, reads the heading`);
  const look = await page.$eval(".reading", (e) => { const c = getComputedStyle(e); const t = getComputedStyle(document.documentElement); return [c.backgroundColor, c.borderBottomWidth, c.borderBottomColor, t.getPropertyValue("--sand"), t.getPropertyValue("--clay")]; });
  const rgb = (hex) => `rgb(${hex.trim().slice(1).match(/../g).map((h) => parseInt(h, 16)).join(", ")})`;
  want(look[0] === rgb(look[3]) && look[1] === "3px" && look[2] === rgb(look[4]), `the sentence looks like ${look}`);
  await next(page);
  want((await said(page))[1] === rows[0][0] && (await marked(page)).join() === rows[0][0], "the second is not the first row");
  let u = (await page.evaluate(() => fake.s.said))[0];
  want(u.voice === "own" && u.lang === lang + "-XX", `speaks with ${u.voice}, ${u.lang}`);

  // Pause: silence, the sentence still shown; then the same sentence again.
  await page.keyboard.press("Enter");
  want((await page.evaluate(() => fake.s.now)) === null && (await marked(page)).length === 1, "a pause is not silent, or shows nothing");
  await page.waitForTimeout(400);
  want((await said(page)).length === 2, "goes on in a pause");
  const paused = await page.locator(".player:visible .pause").innerText();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => fake.s.said.length === 3);
  want((await said(page))[2] === rows[0][0], "does not go on where it paused");
  want((await page.locator(".player:visible .pause").innerText()) !== paused, "the button says the same in a pause");

  // Slowly, told as pressed; the sentence begins again.
  const even = (await page.evaluate(() => fake.s.said[2].rate));
  await page.locator(".player:visible .slow").click();
  await page.waitForFunction(() => fake.s.said.length === 4);
  u = await page.evaluate(() => fake.s.said[3]);
  want(u.rate < even && u.text === rows[0][0], `slow is ${u.rate}, else ${even}`);
  want((await page.locator(".player:visible .slow").getAttribute("aria-pressed")) === "true", "slow is not told as pressed");
  const list = (await readAll(page)).slice(3);
  want(JSON.stringify(list.slice(0, rows.flat().length)) === JSON.stringify(rows.flat()), `the agenda is read as ${list.join(" | ")}`);
  want(list.length === rows.flat().length + 1, "reads on after the agenda");
  want((await marked(page)).length === 0 && (await button.isVisible()), "the end leaves the player");

  // One at a time; Escape stops; the focus is back on the button.
  await page.locator(".hero .play").click();
  const other = page.locator(".work .play");
  await other.click();
  await page.waitForTimeout(200);
  want((await page.locator(".player:visible").count()) === 1 && (await other.isHidden()), "two read at a time");
  await page.keyboard.press("Escape");
  want((await page.evaluate(() => fake.s.now)) === null && (await marked(page)).length === 0, "Escape does not stop it");
  want(await other.evaluate((e) => e === document.activeElement), "the focus is lost at the stop");
  await other.click();
  await page.locator(".player:visible .stop").click();
  want((await page.evaluate(() => fake.s.now)) === null && (await other.isVisible()), "Stop does not stop it");

  // Leaving stops.
  await other.click();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
  want((await page.evaluate(() => fake.s.now)) === null, "speaks on after the page is left");

  // Far from its place the player is at the foot of the window, and what is read is in sight.
  await page.locator(".hero .play").click();
  for (let i = 0; i < 40; i++) await next(page);
  want(await page.locator(".player.away:visible").count() === 1, "the player scrolled away");
  const seen = await page.evaluate(() => { const r = (document.querySelector(".reading")).getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; });
  want(seen, "what is read is out of sight");
  await page.context().close();

  // An article: all of it, sentence by sentence, in order, and nothing that is pressed.
  where = `${from} ${article}`;
  page = await open(at(article), { voices: [ours] });
  const parts = await page.$$eval("#laes, .article .s, .article > .rh > h3", (list) => list.filter((e) => !e.closest(".vh, [aria-hidden=true]")).map((e) => { const c = e.cloneNode(true); c.querySelectorAll(".blank").forEach((b) => b.replaceWith(" … ")); return c.textContent; }).map((s) => s.replace(/[«»"[\]]/g, "").replace(/\s+/g, " ").trim()));
  await page.locator(".rh:has(#laes) .play").click();
  const all = await readAll(page);
  want(parts.length > 10 && inOrder(all, parts), `the text is not read in its order: ${all.join(" | ")}`);
  const pressed = await page.$$eval(".play, .toc a, .dl a", (list) => list.map((e) => e.textContent.trim()));
  want(!all.some((s) => pressed.includes(s) && !parts.includes(s)), "reads what is pressed");
  const part = page.locator(".article > .rh .play").first();
  await page.evaluate(() => (fake.s.said.length = 0));
  await part.click();
  const few = await readAll(page);
  const title = await page.locator(".article > .rh > h3").first().textContent();
  const after = await page.locator(".article > .rh > h3").nth(1).textContent();
  want(few[0] === title.trim() && few.length > 1 && !few.includes(after.trim()), `a section is read as ${few.join(" | ")}`);

  // With a player and a box open, axe finds nothing, and all fits in a narrow window.
  where = `${from} ${article}, open`;
  await page.evaluate(() => document.querySelectorAll("button.term").forEach((w) => w.click()));
  await part.click();
  await page.locator(".player:visible .slow").click();
  await page.evaluate(axe);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"], preload: false, runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } }));
    for (const v of found.violations) want(false, `${width} px: ${v.id}: ${v.help}: ${v.nodes[0].target}`);
    want(found.passes.length > 0, "axe looked at nothing");
    const over = await page.evaluate(() => [document.documentElement, ...document.querySelectorAll(".player, .play, .gloss, .rh")].filter((e) => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0).map((e) => e.className || e.tagName));
    want(over.length === 0, `${width} px: ${over} is wider than its place`);
    const small = await page.$$eval(".play, .player button, .gloss .close", (list) => list.filter((e) => e.offsetWidth > 0 && (e.offsetHeight < 48 || e.offsetWidth < 48)).map((e) => `${e.className} ${e.offsetWidth} × ${e.offsetHeight}`));
    want(small.length === 0, `${width} px: too small to press: ${small}`);
  }
  await page.keyboard.press("Escape");
  await page.locator(".gloss .close").first().waitFor();
  while ((await page.locator(".gloss").count()) > 0) await page.locator(".gloss .close").first().click();

  // A word of the glossary, by the keyboard.
  where = `${from} ${article}`;
  const word = page.locator("button.term").first();
  want((await page.locator("a.term").count()) === 0, "a word is a link still");
  await word.focus();
  await page.keyboard.press("Enter");
  const box = page.locator(".gloss");
  want((await box.count()) === 1 && (await word.getAttribute("aria-expanded")) === "true", "the word does not open");
  want((await box.getAttribute("id")) === (await word.getAttribute("aria-controls")), "the word does not name its box");
  const places = await page.evaluate(() => { const w = document.querySelector("button.term"); const b = document.querySelector(".gloss").getBoundingClientRect(); const s = (w.closest(".s, h1, h2, h3, h4, h5, h6, li") ?? w).getBoundingClientRect(); const c = document.querySelector(".gloss .close").getBoundingClientRect(); const all = [...document.querySelectorAll(".article .s, .article h3, .article img")].filter((e) => !e.closest(".gloss")).map((e) => e.getBoundingClientRect()); return { below: b.top >= s.bottom - 1, covers: all.filter((r) => r.top < b.bottom - 1 && r.bottom > b.top + 1 && r.left < b.right && r.right > b.left && r.width > 0).length, close: Math.min(c.width, c.height) }; });
  want(places.below && places.covers === 0, `the box lies over ${places.covers} other texts, or above its sentence`);
  want(places.close >= 44, `what closes it is ${places.close} px`);
  await page.keyboard.press("Tab");
  want(await page.evaluate(() => document.activeElement.matches(".gloss .close")), "the next stop is not what closes the box");
  await page.keyboard.press("Enter");
  want((await box.count()) === 0 && (await word.evaluate((e) => e === document.activeElement)), "it does not close, or the focus is lost");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  want((await box.count()) === 0 && (await word.evaluate((e) => e === document.activeElement)), "Escape does not close it");
  await page.context().close();

  // Without scripts the word leads to its place in the glossary.
  where = `${from} ${article}, no scripts`;
  page = await open(at(article), undefined, { javaScriptEnabled: false });
  await page.locator("a.term").first().click();
  await page.waitForLoadState();
  const target = page.url().split("#")[1];
  want(target !== undefined && (await page.locator(`[id="${target}"] dfn`).count()) === 1, `the word leads to ${page.url()}`);
  await page.context().close();
}
await browser.close();
here.close();

for (const w of wrong) console.log(w);
console.log(`readaloud: ${tries} things tried on 2 pages from http and from a disk, ${wrong.length} wrong`);
process.exit(wrong.length === 0 && tries > 50 ? 0 : 1);
