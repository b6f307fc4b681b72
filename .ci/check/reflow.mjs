#!/usr/bin/env node
// In a real Chromium, every page as people set it who see little: 400 % zoom (a window of
// 1280 px is 320 then), the text spacing of WCAG 1.4.12, text of twice the size, forced
// colours, less motion. Nothing scrolls sideways, no text is cut or lies on another,
// all texts that are there in a wide window are there, and what is pressed has an edge or a line.
import { serve, pagesOf, chromium } from "../serve.mjs";

const [, , site, ...only] = process.argv; // only: these pages, while one works on them
const browser = await chromium("reflow").launch();
const here = await serve(site);
const pages = pagesOf(site).filter((p) => only.length === 0 || only.includes(p));
const wrong = [];
let texts = 0;
let states = 0;

const spacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";
const ways = [
  { name: "400 % zoom", width: 320, height: 256 },
  { name: "400 % zoom and text spacing", width: 320, height: 256, css: spacing },
  { name: "text spacing", width: 1280, height: 900, css: spacing },
  { name: "text of twice the size", width: 1280, height: 900, css: "html { font-size: 200% !important }" },
  { name: "text of twice the size on a telephone", width: 390, height: 844, css: "html { font-size: 200% !important }" },
  { name: "forced colours", width: 1280, height: 900, media: { forcedColors: "active" } },
];

// look tells of one page as it now stands: its texts, and what is wrong with them.
// It runs in the page.
function look() {
  const out = { texts: [], wrong: [] };
  const short = (s) => `»${s.length > 40 ? s.slice(0, 40) + "…" : s}«`;
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (over > 0) {
    const wide = [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).slice(-1)[0];
    out.wrong.push(`scrolls ${over} px sideways${wide ? `, for ${wide.tagName.toLowerCase()}.${wide.getAttribute("class") ?? ""}` : ""}`);
  }
  const boxes = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walk.nextNode()); ) {
    const text = node.data.replace(/\s+/g, " ").trim();
    const el = node.parentElement;
    if (!text || el.closest("script, style, noscript, title") || !el.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (el.closest(".vh, .skip")) { // told, not seen
      out.texts.push(text);
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter((r) => r.width > 1 && r.height > 1);
    if (rects.length === 0) continue;
    out.texts.push(text);
    for (let a = el; a && a !== document.body; a = a.parentElement) {
      const style = getComputedStyle(a);
      if (style.overflowX === "visible" && style.overflowY === "visible") continue;
      const scrolls = (v) => v === "auto" || v === "scroll";
      const box = a.getBoundingClientRect();
      for (const r of rects) {
        if (!scrolls(style.overflowX) && (r.left < box.left - 1 || r.right > box.right + 1)) out.wrong.push(`${short(text)} is cut at its side`);
        // The line's own room above and below the letters may be cut.
        if (!scrolls(style.overflowY) && (r.top + r.height / 5 < box.top || r.bottom - r.height / 5 > box.bottom + 1)) out.wrong.push(`${short(text)} is cut above or below`);
      }
    }
    for (const r of rects) {
      if (r.right > innerWidth + 1 || r.left < -1) out.wrong.push(`${short(text)} is beyond the window`);
      boxes.push({ text, drawn: el.closest("svg") !== null, left: r.left, right: r.right, top: r.top + r.height / 4, bottom: r.bottom - r.height / 4 });
    }
  }
  boxes.sort((a, b) => a.top - b.top);
  for (let i = 0; i < boxes.length; i++) {
    for (let k = i + 1; k < boxes.length && boxes[k].top < boxes[i].bottom; k++) {
      const [a, b] = [boxes[i], boxes[k]];
      if (a.drawn && b.drawn && a.text === b.text) continue; // a word in a drawing, and its halo
      if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - b.top > 2) out.wrong.push(`${short(a.text)} lies on ${short(b.text)}`);
    }
  }
  return out;
}

// edges are of what is pressed, where a background shows nothing.
function edges() {
  const bare = [];
  for (const e of document.querySelectorAll("a[href], button, input, select, textarea, summary")) {
    if (!e.checkVisibility({ visibilityProperty: true }) || e.closest(".vh, .skip")) continue;
    const seen = (s) => (parseFloat(s.borderTopWidth) > 0 && s.borderTopStyle !== "none") || s.textDecorationLine.includes("underline") || (parseFloat(s.outlineWidth) > 0 && s.outlineStyle !== "none");
    // A summary has its arrow; a frame may be that of what holds it; the menu and the way
    // to a page are known by where they stand.
    if (e.closest("nav, .brand, .crumb") || (e.matches("summary") && getComputedStyle(e).display === "list-item")) continue;
    const held = [e, ...e.querySelectorAll("*"), e.parentElement, e.closest("li, form") ?? e];
    if (!held.some((x) => seen(getComputedStyle(x)))) bare.push(`${e.tagName.toLowerCase()} »${(e.textContent || e.getAttribute("aria-label") || "").trim().slice(0, 40)}« has neither edge nor line`);
  }
  return bare;
}

// moving is what still moves for those who want no motion.
function moving() {
  const out = [];
  for (const e of document.querySelectorAll("*")) {
    const s = getComputedStyle(e);
    const long = (list) => list.split(",").some((d) => parseFloat(d) > 0.01);
    if (s.animationName !== "none" && long(s.animationDuration)) out.push(`${e.tagName.toLowerCase()}.${e.className} moves`);
    if (s.transitionProperty !== "none" && long(s.transitionDuration)) out.push(`${e.tagName.toLowerCase()}.${e.className} glides`);
    if (s.scrollBehavior === "smooth") out.push(`${e.tagName.toLowerCase()} scrolls by itself`);
  }
  return out;
}

const menu = async (page) => {
  const button = page.locator(".top .menu");
  if (await button.isVisible() && (await button.getAttribute("aria-expanded")) !== "true") await button.click();
};

// Its policy would stop the style sheets that we add, as it should.
const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
const page = await context.newPage();
for (const name of pages) {
  await page.emulateMedia({ forcedColors: "none", reducedMotion: "no-preference" });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(here.url(name), { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  const say = (way, list) => {
    for (const w of new Set(list)) wrong.push([name, `${way}: ${w}`]);
    states++;
  };
  const wide = await page.evaluate(look);
  say("1280 px", wide.wrong);
  texts += wide.texts.length;
  if (wide.texts.length === 0) wrong.push([name, "has no text"]);
  for (const way of ways) {
    await page.setViewportSize({ width: way.width, height: way.height });
    await page.emulateMedia({ forcedColors: "none", ...way.media });
    const style = way.css ? await page.addStyleTag({ content: way.css }) : undefined;
    await menu(page);
    const now = await page.evaluate(look);
    const left = new Set(now.texts);
    const lost = wide.texts.filter((t) => !left.has(t));
    say(way.name, [...now.wrong, ...lost.map((t) => `»${t.slice(0, 40)}« is lost`), ...(way.media?.forcedColors ? await page.evaluate(edges) : [])]);
    await style?.evaluate((s) => s.remove());
  }
  await page.emulateMedia({ forcedColors: "none", reducedMotion: "reduce" });
  say("less motion", await page.evaluate(moving));
}
await browser.close();
here.close();

const places = new Map();
for (const [where, what] of wrong) places.set(what, [...(places.get(what) ?? []), where]);
for (const [what, where] of places) console.log(`${where[0]}${where.length > 1 ? ` and ${where.length - 1} more` : ""}: ${what}`);
console.log(`reflow: ${pages.length} pages, ${states} states, ${texts} texts, ${wrong.length} wrong`);
process.exit(wrong.length === 0 && texts > 0 && states === pages.length * (ways.length + 2) ? 0 : 1);
