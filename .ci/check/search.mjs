#!/usr/bin/env node
// In a real Chromium, over http and from a disk: who types a word finds the right
// thing first, in any of its forms, misspelt, or without Danish letters; by the keys
// alone; and nobody else is told. The index is fetched when it is needed, and not before.
import { pathToFileURL } from "node:url";
import { serve, chromium, complains } from "../serve.mjs";

const site = process.argv[2];
const browser = await chromium("search").launch();
const here = await serve(site);

// What is typed, and the answers that must come first, in this order. Words of the
// glossary are written with their kind.
const first = [
  ["trang", "word trang", "Abstinenser og trang"],
  ["trnag", "Abstinenser og trang", "word trang"],
  ["trangen", "word trang", "Abstinenser og trang"],
  ["craving", "word trang", "Abstinenser og trang"],
  ["stop", "Hvordan kan vi stoppe?", "Abstinenser og trang"],
  ["kort", "Følelseskort", "Dialogkort om rusmidler", "Drømmekort"],
  ["følelses kort", "Følelseskort"],
  ["foelelseskort", "word følelseskort", "Følelseskort"],
  ["nodplan", "word nødplan", "Min nødplan 1", "Min nødplan 2"],
  ["NØDPLANEN", "word nødplan", "Min nødplan 1", "Min nødplan 2"],
  ["nødpaln", "Min nødplan 1", "Min nødplan 2"],
  ["plan", "Min nødplan 1", "Min nødplan 2"],
  ["abstinenser", "word abstinenser", "Abstinenser og trang"],
  ["abstinens", "Abstinenser og trang"],
  ["diplomet", "word diplom", "Diplom"],
  ["hvem kan hjælpe", "Her kan du få hjælp"],
  ["drommekort", "word drømmekort", "Drømmekort"],
  ["speed", "word amfetamin"],
  ["møde 3", "Abstinenser og trang"],
  ["min logbog", "Min logbog"],
  ["logbog", "Logbog til facilitatorer", "Min logbog"],
  ["printe", "Sådan printer du"],
  ["laminere", "Sådan laver du kortene"],
  ["kontakt", "Kontakt"],
];
// Among the first six, in any order: a word that stands in texts and headings.
const among = [
  ["drømmen", "Forandring", "Drømmekort", "Sådan kan du hjælpe"],
  ["støtteperson", "word støtteperson", "Sådan kan du hjælpe"],
  ["kramper", "word kramper", "Det, der gør dig vågen"],
];

const disk = pathToFileURL(site).href + "/";

const wrong = [];
let asked = 0;

for (const [how, root] of [["http", here.root], ["disk", disk]]) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  const fetched = [];
  page.on("request", (r) => {
    fetched.push(r.url());
    if (!r.url().startsWith(root) && !r.url().startsWith("data:")) wrong.push(`${how}: asks ${r.url()}`);
  });
  page.on("console", (m) => { if (complains(m)) wrong.push(`${how}: the browser says: ${m.text()}`); });
  page.on("pageerror", (e) => wrong.push(`${how}: a script throws: ${e.message}`));
  const must = (ok, what) => { if (!ok) wrong.push(`${how}: ${what}`); };
  const answers = (from) => page.$$eval(`${from} .an`, (list) => list.map((a) => `${a.classList.contains("word") ? "word " : ""}${[...a.querySelector(".t a").childNodes].filter((n) => n.nodeType === 3).map((n) => n.data).join("")}`));

  // As one types, on a page some folders down.
  await page.goto(`${root}rusmidler/logbog-deltager/index.html`);
  must(!fetched.some((u) => u.endsWith("search-index.js")), "the index is fetched before anyone searches");
  const field = page.locator(".top .find input");
  await field.focus();
  await page.waitForFunction(() => window.trykklar?.index);
  const type = async (text) => {
    await field.fill("");
    await field.fill(text);
    await page.waitForTimeout(20);
    asked++;
    return answers(".answers");
  };
  for (const [text, ...want] of first) {
    const got = await type(text);
    // Where no word of the glossary is asked for, one may stand between.
    const seen = want.some((w) => w.startsWith("word ")) ? got : got.filter((g) => !g.startsWith("word "));
    must(want.every((w, i) => seen[i] === w), `»${text}« finds ${got.join(" | ") || "nothing"}; first should be ${want.join(" | ")}`);
  }
  for (const [text, ...want] of among) {
    const got = await type(text);
    must(want.every((w) => got.includes(w)), `»${text}« finds ${got.join(" | ") || "nothing"}; there should be ${want.join(" | ")}`);
  }
  must((await type("kvitteringsblanket")).length === 0, "a word that nobody wrote finds something");
  must((await page.locator(".answers .chip").count()) === 3, "who finds nothing is not given three words to try");
  await page.locator(".answers .chip").first().click();
  must((await answers(".answers")).length > 0, "a word to try finds nothing");

  // An answer says what it is, and where; the picture is there; the link leads to it.
  await type("nodplan");
  const card = page.locator(".answers .an.mat").first();
  must(/Til deltagerne/.test(await card.innerText()) && /A4/.test(await card.innerText()), "a material's answer does not say for whom it is, and its forms");
  must(await card.locator("img").first().evaluate((i) => i.decode().then(() => i.naturalWidth > 0, () => false)), "an answer's picture is not there");
  await page.waitForTimeout(900);
  must(/^[1-9]\d* svar$/.test(await page.locator(".top .find [role=status]").innerText()), "the number of answers is not told");

  // The keys alone: down to the third answer, up again, Escape, Enter.
  await field.focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowDown");
  must((await page.evaluate(() => document.activeElement.textContent)) === "Min nødplan 2", "three arrows down do not lead to the third answer");
  await page.keyboard.press("ArrowUp");
  must((await page.evaluate(() => document.activeElement.textContent)) === "Min nødplan 1", "an arrow up does not lead back");
  await page.keyboard.press("Escape");
  must(await page.locator(".answers").isHidden() && (await field.evaluate((f) => f === document.activeElement)), "Escape does not close the answers and give the field back");
  await field.fill("nodplan");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${root}rusmidler/noedplan-1/index.html`).catch(() => wrong.push(`${how}: Enter on an answer leads to ${page.url()}`));

  // All answers, narrowed by one choice, and the address that keeps them.
  await page.locator(".top .find input").fill("kort");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${root}soeg/index.html#q=kort`).catch(() => wrong.push(`${how}: Enter in the field leads to ${page.url()}`));
  await page.waitForSelector(".results .an");
  const all = await answers(".results");
  must(all.slice(0, 3).join(" | ") === "Følelseskort | Dialogkort om rusmidler | Drømmekort", `all answers to »kort« begin with ${all.slice(0, 3).join(" | ")}`);
  const chip = page.locator(".chip", { hasText: "Møde 2" });
  const count = Number(await chip.locator(".n").innerText());
  await chip.click();
  const left = await answers(".results");
  must(left.length === count && left.length < all.length, `the choice of a meeting says ${count} and leaves ${left.length} of ${all.length}`);
  must((await page.evaluate(() => document.activeElement.getAttribute("aria-pressed"))) === "true", "a choice loses the focus, or does not say that it is made");
  await page.reload();
  await page.waitForSelector(".results .an");
  must((await answers(".results")).join() === left.join(), "the address does not keep words and choice");
  must((await page.locator(".results .an.mat .thumb:visible").count()) > 0, "the answers have no pictures of the prints");

  // A file that does not come, as on a bad line, is asked for again when one types on.
  const again = await context.newPage();
  let lost = 0;
  await again.route(/js\/search-index\.js$/, (r) => (lost++ === 0 ? r.abort() : r.continue()));
  await again.goto(`${root}kontakt/index.html`);
  const failed = again.waitForEvent("requestfailed");
  await again.locator(".top .find input").focus();
  await failed;
  await again.locator(".top .find input").fill("diplom");
  must(await again.waitForSelector(".answers .an", { timeout: 5000 }).then(() => lost === 2, () => false), `who types on after a lost file gets no answers; the index was asked for ${lost} times`);
  await again.close();

  // Lists of materials: chips leave what they say; the button shows the rest.
  for (const name of ["index.html", "rusmidler/index.html", "materialer/index.html"]) {
    await page.goto(root + name);
    // On the page of all that is published the meetings' prints stand apart.
    const list = name.startsWith("materialer") ? ".mats:not(.four) .mc" : ".mc";
    const shown = () => page.locator(`${list}:visible`).count();
    const whole = await page.locator(list).count();
    const cut = await shown();
    await page.locator(".filter .chip", { hasText: "Til dig, der støtter" }).click();
    must((await shown()) === Number(await page.locator(".filter .chip[aria-pressed=true] .n").innerText()), `${name}: a chip leaves another number than it says`);
    must((await page.locator(`${list}:visible .who`).allInnerTexts()).every((t) => t.startsWith("Til dig, der støtter")), `${name}: a chip leaves what is for others`);
    await page.locator(".filter .chip").first().click();
    if (name.startsWith("materialer")) {
      must((await shown()) === whole && cut === whole, `${name}: all ${whole} materials are not there`);
      continue;
    }
    await page.locator(".show-all button").click();
    must(cut < whole && (await shown()) === whole, `${name}: ${cut} of ${whole} materials, and all of them are ${await shown()}`);
    must(await page.evaluate(() => document.activeElement.closest(".mc") !== null), `${name}: the focus is lost with the button`);
  }
  await context.close();

  // On a phone: the menu first, and the search first in it.
  const phone = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const small = await phone.newPage();
  await small.goto(`${root}rusmidler/index.html`);
  must(await small.locator(".nav").isHidden(), "the menu of a phone is open at first");
  await small.locator(".top .menu").focus();
  await small.keyboard.press("Enter");
  must((await small.locator(".nav").isVisible()) && (await small.locator(".top .menu").getAttribute("aria-expanded")) === "true", "the button does not open the menu");
  await small.keyboard.press("Tab");
  must(await small.evaluate(() => document.activeElement.id === "find"), "the search is not the first thing in the menu of a phone");
  await small.keyboard.press("Escape");
  must(await small.locator(".nav").isHidden(), "Escape does not close the menu");
  await phone.close();

  // Without scripts: no field, no chips, every material, and a menu that opens.
  const still = await browser.newContext({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
  const plain = await still.newPage();
  await plain.goto(`${root}rusmidler/index.html`);
  must(await plain.locator(".find").isHidden() && await plain.locator(".filter").isHidden(), "what needs scripts is seen where they are off");
  must((await plain.locator(".mc:visible").count()) === (await plain.locator(".mc").count()), "materials are lost where scripts are off");
  await plain.locator(".top .menu").click();
  must(await plain.locator(".nav a").first().isVisible(), "the menu does not open where scripts are off");
  await plain.goto(`${root}soeg/index.html`);
  must(await plain.locator("noscript a").first().isVisible(), "the page of answers leads nowhere where scripts are off");
  await still.close();
}
await browser.close();
here.close();

for (const w of wrong) console.log(w);
console.log(`search: ${asked} searches, over http and from a disk, ${wrong.length} wrong`);
process.exit(wrong.length === 0 && asked > 40 ? 0 : 1);
