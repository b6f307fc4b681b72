// On a phone the menu is folded away behind a button. Without this script the
// button is a link to the menu, and the style sheet opens what is linked to.
(() => {
  "use strict";
  const button = document.querySelector(".top .menu");
  const bar = document.getElementById("menu");
  if (!button || !bar) return;
  document.documentElement.classList.add("js");

  const say = (open) => {
    bar.classList.toggle("open", open);
    button.setAttribute("aria-expanded", String(open));
  };
  button.setAttribute("role", "button");
  button.setAttribute("aria-controls", bar.id);
  say(location.hash === "#menu");
  const toggle = (event) => {
    event.preventDefault();
    say(!bar.classList.contains("open"));
  };
  button.addEventListener("click", toggle);
  button.addEventListener("keydown", (event) => {
    if (event.key === " ") toggle(event);
  });
  // A link to a place on this page leads away from the menu too.
  bar.addEventListener("click", (event) => {
    if (event.target.closest(".nav a")) say(false);
  });
  bar.addEventListener("keydown", (event) => {
    // What is open inside the menu closes first, and says so.
    if (event.key !== "Escape" || event.defaultPrevented || !bar.classList.contains("open")) return;
    say(false);
    if (button.offsetParent) button.focus();
  });

  // The search comes first in the menu of a phone, and last in that of a desk; one
  // who goes by the Tab key meets things in the order they are seen.
  const find = bar.querySelector(".find");
  const phone = matchMedia("(max-width: 62.5em)");
  const order = () => phone.matches ? bar.prepend(find) : bar.append(find);
  if (find) {
    order();
    phone.addEventListener("change", order);
  }
})();
