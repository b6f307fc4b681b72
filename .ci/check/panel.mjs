#!/usr/bin/env node
// What to print for a meeting, in Chromium from a disk: from the front page to a print job
// in three clicks on a phone; the numbers without scripts are those with them; one
// participant more is one copy more; a job that is not ticked as a whole falls apart.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { pagesOf, chromium, complains } from "../serve.mjs";

const site = process.argv[2];
const browser = await chromium("panel").launch();
const pages = pagesOf(site).filter((f) => readFileSync(join(site, f), "utf8").includes('class="panel prints"'));
const root = pathToFileURL(site + "/").href;
let wrong = pages.length ? 0 : 1, looked = 0;
const want = (what, got, is) => {
  looked++;
  if (JSON.stringify(got) === JSON.stringify(is)) return;
  wrong++;
  console.log(`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(is)}`);
};

const phone = { viewport: { width: 390, height: 844 } };
const plain = await (await browser.newContext({ ...phone, javaScriptEnabled: false })).newPage();
const live = await (await browser.newContext(phone)).newPage();
live.on("pageerror", (e) => want("an error of the page", e.message, ""));
live.on("console", (m) => complains(m) && want("an error of the console", m.text(), ""));
const text = (page, what) => page.locator(what).allTextContents().then((all) => all.map((t) => t.replace(/\s+/g, " ").trim()));

// Three clicks.
await live.goto(root + "index.html");
await live.locator(".door a").first().click();
await live.locator(".topr a").first().click();
want("the second click leads to what to print", new URL(live.url()).hash, "#print");
const job = await live.locator(".jobs a").first().getAttribute("href");
want("the third click is a PDF that is there", existsSync(new URL(job, live.url().split("#")[0])), true);

for (const path of pages) {
  await plain.goto(root + path);
  await live.goto(root + path);
  for (const what of [".rows .n", ".jobs .n", ".sum .all", ".sum .papers"]) want(`${path} ${what}`, await text(live, what), await text(plain, what));
  want(`${path} ticks without scripts`, await plain.locator(".rows input:visible, .step:visible").count(), 0);

  const rows = await live.locator(".rows li").evaluateAll((all) => all.map((r) => ({ ...r.dataset, on: r.querySelector("input").checked })));
  const people = Number(await live.locator(".step[data-copies=each] output").textContent());
  const leaders = Number(await live.locator(".step[data-copies=facilitators] output").textContent());
  const sets = Number(await live.locator(".sum").getAttribute("data-sets"));
  const sheets = (each) => rows.reduce((n, r) => n + (r.on ? Number(r.sheets) * { each, group: 1, facilitators: leaders, sets: Math.ceil((each + leaders) / sets) }[r.copies] : 0), 0);
  const all = async () => Number((await text(live, ".sum .all"))[0].match(/\d+/)[0]);
  want(`${path} sheets`, await all(), sheets(people));
  await live.locator(".step[data-copies=each] button").last().click();
  want(`${path} sheets of one participant more`, await all(), sheets(people + 1));
  await live.locator(".step[data-copies=each] button").first().click();

  // A job falls apart when one of its materials is not wanted, and comes back.
  const several = rows.map((r) => r.job).find((j, i, list) => j !== "0" && list.indexOf(j) !== i);
  if (!several) continue;
  const count = rows.filter((r) => r.job === several).length;
  const tick = live.locator(`.rows li[data-job="${several}"] input`).first();
  await tick.uncheck();
  want(`${path} job ${several}`, await live.locator(`.jobs li[data-job="${several}"]`).isVisible(), false);
  want(`${path} PDFs of their own`, await live.locator(".jobs .one").count(), count - 1);
  await tick.check();
  want(`${path} job ${several} again`, [await live.locator(`.jobs li[data-job="${several}"]`).isVisible(), await live.locator(".jobs .one").count()], [true, 0]);
}
await browser.close();
console.log(`panel: ${pages.length} meetings, ${looked} things looked at, ${wrong} wrong`);
process.exit(wrong || !looked ? 1 : 0);
