"use strict";
// A word of the glossary is a link to its place there. Here it becomes a button
// that opens what the word means below its sentence.
(function () {
  const boxes = document.getElementById("glossary-boxes");
  if (!boxes) return;
  let opened = 0;

  // place puts a box below the sentence of a word: after the sentence, or where
  // that is the whole of a heading, after the heading.
  function place(word, box) {
    const sentence = word.closest(".s");
    const heading = word.closest("h1, h2, h3, h4, h5, h6");
    if (heading) (heading.closest(".rh") || heading).after(box);
    else if (sentence) sentence.after(box);
    else {
      let block = word.parentElement;
      while (getComputedStyle(block).display === "inline") block = block.parentElement;
      block.append(box);
    }
    const at = word.getBoundingClientRect().left + word.offsetWidth / 2 - box.getBoundingClientRect().left;
    box.style.setProperty("--at", Math.max(14, Math.min(at - 9, box.offsetWidth - 36)) + "px");
  }

  function open(word) {
    const from = boxes.content.querySelector("#boks-" + word.dataset.word);
    const box = from.cloneNode(true);
    const title = box.querySelector(".word");
    opened++;
    box.id += "-" + opened; // a word may stand on the page more than once
    title.id += "-" + opened;
    box.setAttribute("aria-labelledby", title.id);
    box.querySelectorAll(".term").forEach(enhance);
    box.querySelector(".close").addEventListener("click", () => close(word));
    box.addEventListener("keydown", (e) => escape(e, word));
    word.setAttribute("aria-expanded", "true");
    word.setAttribute("aria-controls", box.id);
    place(word, box);
  }

  function close(word) {
    const box = document.getElementById(word.getAttribute("aria-controls"));
    box.remove();
    word.setAttribute("aria-expanded", "false");
    word.removeAttribute("aria-controls");
    word.focus();
  }

  function escape(e, word) {
    if (e.key !== "Escape" || word.getAttribute("aria-expanded") !== "true") return;
    e.preventDefault();
    e.stopPropagation(); // of a word inside a box, the inner box closes alone
    close(word);
  }

  function enhance(link) {
    const word = document.createElement("button");
    word.type = "button";
    word.className = "term";
    word.dataset.word = link.dataset.word;
    word.setAttribute("aria-expanded", "false");
    word.append(...link.childNodes);
    word.addEventListener("click", () => (word.getAttribute("aria-expanded") === "true" ? close(word) : open(word)));
    word.addEventListener("keydown", (e) => escape(e, word));
    link.replaceWith(word);
  }

  document.querySelectorAll("a.term[data-word]").forEach(enhance);
})();
