"use strict";
// Reads the page aloud with the browser's own speech, a sentence at a time, and
// shows which. A button stands in the head of the page and at each section.
//
// Only a voice of the page's language that speaks on this device is used: others
// would send what is read to somebody else's server. Voices load late, so the
// buttons come when the first such voice does, and not at all when none does.
(function () {
  const speech = window.speechSynthesis;
  const parts = document.getElementById("readaloud");
  const main = document.querySelector("main");
  if (!speech || !window.SpeechSynthesisUtterance || !parts || !main) return;

  const lang = document.documentElement.lang.toLowerCase().split("-")[0];
  const rates = { even: 0.9, slow: 0.6 };
  const rests = { even: 150, slow: 500 }; // ms between sentences
  const afterCancel = 60; // ms that some browsers need before they speak again
  const still = matchMedia("(prefers-reduced-motion: reduce)");

  let built = false;
  let slow = false;
  let now = null; // what is read: {reader, units, at, paused}
  let spoken = null; // the utterance that may go on to the next one
  let timer = 0;

  function voice() {
    const ours = speech.getVoices().filter((v) => v.localService !== false && v.lang.toLowerCase().split(/[-_]/)[0] === lang);
    return ours.find((v) => v.default) || ours[0];
  }

  // What is not read: what one presses or fills in, and what says nothing by itself.
  const silent = "nav, form, dialog, template, script, style, button:not(.term), a.btn, input, select, textarea, " +
    "[role=status], [hidden], [aria-hidden=true], [data-quiet], details:not([open]) > :not(summary), svg:not([role=img])";

  const tidy = (s) => s.replace(/[«»"[\]]/g, "").replace(/\s*·\s*/g, ", ").replace(/^\s*(\d+)\.\s/, "$1: ").replace(/\s+/g, " ").trim();
  const says = (s) => /[\p{L}\p{N}]/u.test(s);

  // units gathers what is read in a node, in order: {say, mark}; mark is what is
  // shown as being read. Words that have no element of their own get one.
  function units(block, out) {
    let run = [];
    const end = () => {
      if (says(run.map((n) => n.textContent).join(""))) own(run, out);
      run = [];
    };
    for (const node of [...block.childNodes]) {
      if (node.nodeType === Node.TEXT_NODE) run.push(node);
      else if (node.nodeType !== Node.ELEMENT_NODE || node.matches(silent)) continue;
      else if (node.matches("img, svg")) {
        const alt = node.getAttribute("alt") || node.getAttribute("aria-label");
        if (alt) (end(), out.push({ say: tidy(alt), mark: node }));
      } else {
        const display = getComputedStyle(node).display;
        if (display === "none") continue;
        if (display.startsWith("inline") && !node.matches(".said") && !node.querySelector(".s, .said, p, li, img, svg")) run.push(node);
        else {
          end();
          if (node.matches(".said")) out.push({ say: spokenText(node), mark: node });
          else if (node.matches("table")) table(node, out);
          else units(node, out);
        }
      }
    }
    end();
  }

  // own gives a run of words an element. Where they are nothing but words, each
  // sentence gets its own.
  function own(run, out) {
    while (!run[0].textContent.trim()) run.shift();
    while (!run[run.length - 1].textContent.trim()) run.pop();
    let list = [run];
    if (run.length === 1 && run[0].nodeType === Node.TEXT_NODE) {
      const sentences = run[0].data.match(/.*?[^\d\s][.!?]+[”’)]*(?=\s+["«»„(]?\p{Lu})|.+$/gsu);
      list = sentences.map((s) => [document.createTextNode(s)]);
      run[0].replaceWith(...list.flat());
    }
    for (const words of list) {
      const mark = document.createElement("span");
      mark.className = "said";
      words[0].before(mark);
      mark.append(...words);
      out.push({ say: spokenText(mark), mark });
    }
  }

  // spokenText is the words of an element, with a rest where one is to write.
  function spokenText(e) {
    const copy = e.cloneNode(true);
    copy.querySelectorAll(".blank").forEach((b) => b.replaceWith(" … "));
    return tidy(copy.textContent);
  }

  // A cell is read with the head of its column before it, as a reader would say it.
  function table(t, out) {
    if (t.caption) units(t.caption, out);
    const heads = t.tHead ? [...t.tHead.rows[0].cells].map((c) => tidy(c.textContent)) : [];
    for (const body of t.tBodies) {
      for (const row of body.rows) {
        for (const cell of row.cells) {
          const first = out.length;
          units(cell, out);
          if (cell.tagName === "TD" && heads[cell.cellIndex] && out[first]) out[first].say = heads[cell.cellIndex] + ": " + out[first].say;
        }
      }
    }
  }

  function say() {
    const unit = now.units[now.at];
    if (!unit) return stop();
    show(unit.mark);
    const u = new SpeechSynthesisUtterance(unit.say);
    const v = voice();
    if (!v) return stop();
    u.voice = v;
    u.lang = v.lang;
    u.rate = slow ? rates.slow : rates.even;
    spoken = u; // held, as some browsers forget an utterance that nobody holds
    u.onend = () => {
      if (spoken !== u) return;
      now.at++;
      timer = setTimeout(say, slow ? rests.slow : rests.even);
    };
    u.onerror = () => {
      if (spoken === u) stop();
    };
    speech.speak(u);
  }

  function hush() {
    spoken = null;
    clearTimeout(timer);
    speech.cancel();
  }

  // again says the present sentence from its beginning. Pausing a browser's
  // speech is not to be relied on, and half a sentence is hard to follow.
  function again() {
    hush();
    timer = setTimeout(say, afterCancel);
  }

  function show(mark) {
    document.querySelectorAll(".reading").forEach((e) => e.classList.remove("reading"));
    if (!mark) return;
    mark.classList.add("reading");
    const r = mark.getBoundingClientRect();
    if (r.top < innerHeight * 0.12 || r.bottom > innerHeight * 0.72) {
      mark.scrollIntoView({ block: "center", behavior: still.matches ? "auto" : "smooth" });
    }
  }

  function start(reader) {
    stop();
    const list = [];
    for (const node of reader.nodes()) if (!node.matches(silent)) units(node, list);
    if (list.length === 0) return;
    now = { reader, units: list, at: 0, paused: false };
    reader.set();
    reader.play.hidden = true;
    reader.player.hidden = false;
    reader.box.style.setProperty("--w", reader.player.offsetWidth + "px");
    reader.pause.focus({ preventScroll: true });
    reader.seen.observe(reader.box);
    document.documentElement.classList.add("aloud");
    if (speech.speaking || speech.pending) again();
    else say(); // at once: some browsers only speak right after a press
  }

  function stop() {
    if (!now) return;
    const { reader } = now;
    hush();
    show(null);
    now = null;
    const held = reader.player.contains(document.activeElement);
    reader.seen.disconnect();
    reader.player.classList.remove("away");
    reader.player.hidden = true;
    reader.play.hidden = false;
    document.documentElement.classList.remove("aloud");
    if (held) reader.play.focus({ preventScroll: true });
  }

  // A Reader is one button and what it reads: nodes tells which, when pressed.
  function makeReader(nodes, heading) {
    const box = parts.content.firstElementChild.cloneNode(true);
    const at = (name) => box.querySelector("." + name);
    const r = { nodes, box, play: at("play"), player: at("player"), pause: at("pause"), slow: at("slow") };
    if (heading) r.play.setAttribute("aria-label", r.play.textContent.trim() + ": " + tidy(heading.textContent));
    // Away from its place on the page, the player stays at the foot of the window.
    r.seen = new IntersectionObserver(([e]) => r.player.classList.toggle("away", !e.isIntersecting));
    r.set = () => {
      at("on").hidden = now.paused;
      at("off").hidden = !now.paused;
      r.slow.setAttribute("aria-pressed", String(slow));
    };
    r.play.addEventListener("click", () => start(r));
    at("stop").addEventListener("click", stop);
    r.pause.addEventListener("click", () => {
      now.paused = !now.paused;
      r.set();
      if (now.paused) hush();
      else again();
    });
    r.slow.addEventListener("click", () => {
      slow = !slow;
      r.set();
      if (!now.paused) again();
    });
    return r;
  }

  // beside puts a button on the line of a heading.
  function beside(heading, nodes) {
    if (heading.parentElement.matches(".rh")) return;
    const line = document.createElement("div");
    line.className = "rh";
    heading.before(line);
    line.append(heading, makeReader(nodes, heading).box);
  }

  // part is a heading's line and what follows it, to the next heading of its level
  // or above.
  function part(heading) {
    const out = [heading.parentElement];
    const next = heading.tagName === "H2" ? "h2, .rh:has(> h2)" : "h2, h3, .rh:has(> h2), .rh:has(> h3)";
    for (let e = heading.parentElement.nextElementSibling; e && !e.matches(next); e = e.nextElementSibling) out.push(e);
    return out;
  }

  function build() {
    if (built || !voice()) return;
    built = true;
    const hero = main.querySelector(".hero .say");
    if (hero) {
      let row = hero.querySelector(".row");
      if (!row) {
        row = document.createElement("p");
        row.className = "row";
        hero.append(row);
      }
      row.append(makeReader(() => [main]).box);
    }
    for (const section of main.querySelectorAll("[data-read]")) {
      const heading = section.querySelector("h2");
      if (heading) beside(heading, () => [section]);
    }
    main.querySelectorAll(".article:not(.sheet) > h2, .article:not(.sheet) > h3").forEach((h) => beside(h, () => part(h)));
    main.querySelectorAll(".article .box").forEach((box) => {
      const heading = box.querySelector(".bt");
      if (heading) beside(heading, () => [box]);
    });
  }

  build();
  if (!built) {
    if (speech.addEventListener) speech.addEventListener("voiceschanged", build);
    // Not every browser tells when its voices have come.
    for (let ms = 250; ms <= 8000; ms *= 2) setTimeout(build, ms);
  }
  document.addEventListener("keydown", (e) => {
    if (e.key === "Escape" && !e.defaultPrevented) stop();
  });
  addEventListener("pagehide", stop);
})();
