// Draws answers: the HTML of each comes with the index, its addresses counted from
// the site's folder. Below it stands where on the page the words are, when the
// title does not say.
(() => {
  "use strict";
  const trykklar = (window.trykklar ??= {});

  // trykklar.answer(found, root, words) is the answer as an element; root leads
  // from the page to the site's folder.
  trykklar.answer = ({ doc, part, line, hit }, root, words) => {
    const holder = document.createElement("template");
    holder.innerHTML = doc.html;
    for (const a of holder.content.querySelectorAll("[href]")) a.setAttribute("href", root + a.getAttribute("href"));
    for (const img of holder.content.querySelectorAll("[src]")) {
      img.setAttribute("src", root + img.getAttribute("src"));
      img.setAttribute("loading", "lazy");
    }
    const item = holder.content.firstElementChild;
    if (!part) return item;
    const found = document.createElement("p");
    found.className = "found";
    const link = document.createElement("a");
    link.href = root + doc.href.split("#")[0] + "#" + part.at;
    marked(link, part.head || part.name, hit);
    found.append(words.read, " ", link);
    if (line) {
      const sentence = document.createElement("span");
      sentence.className = "s";
      marked(sentence, short(line, hit), hit);
      found.append(" ", sentence);
    }
    item.querySelector(".in").append(found);
    return item;
  };

  // trykklar.tries(index, go) is words that find something, for one who found nothing.
  trykklar.tries = (index, go) => {
    const holder = document.createElement("div");
    holder.className = "tries";
    const ask = document.createElement("p");
    ask.textContent = index.words.try;
    holder.append(ask, trykklar.chips(index.words.try, index.try.map((word) => ({ text: word, go: () => go(word) }))));
    return holder;
  };

  // trykklar.chips(name, list) is a row of buttons; each has text, go, how many it
  // leaves as n and in words as told, and chosen when one of them is the choice.
  trykklar.chips = (name, list) => {
    const row = document.createElement("div");
    row.className = "chips";
    row.setAttribute("role", "group");
    row.setAttribute("aria-label", name);
    for (const { text, n, told, chosen, go } of list) {
      const chip = document.createElement("button");
      chip.type = "button";
      chip.className = "chip";
      chip.textContent = text;
      if (n !== undefined) {
        const count = document.createElement("span");
        count.className = "n";
        count.textContent = n;
        count.setAttribute("aria-hidden", "true");
        const words = document.createElement("span");
        words.className = "vh";
        words.textContent = `, ${told}`;
        chip.append(" ", count, words);
      }
      if (chosen !== undefined) chip.setAttribute("aria-pressed", String(chosen));
      chip.addEventListener("click", go);
      row.append(chip);
    }
    return row;
  };

  // marked adds a text with the words that were looked for in bold.
  const marked = (to, text, hit) => {
    for (const piece of text.split(/([\p{L}\p{N}]+)/u)) {
      if (!piece) continue;
      if (!hit(piece)) {
        to.append(piece);
        continue;
      }
      const mark = document.createElement("mark");
      mark.textContent = piece;
      to.append(mark);
    }
  };

  // short is what stands around the first word that was looked for.
  const short = (line, hit) => {
    const words = line.split(" ");
    if (words.length <= 18) return line;
    const first = Math.max(0, words.findIndex((w) => hit(w.replace(/[^\p{L}\p{N}]/gu, ""))));
    const from = Math.max(0, Math.min(first - 7, words.length - 16));
    const end = Math.min(words.length, from + 16);
    return (from > 0 ? "… " : "") + words.slice(from, end).join(" ") + (end < words.length ? " …" : "");
  };
})();
