// What moves the page waits until nobody presses: a button that moved away between press
// and release would not be pressed.
(() => {
  "use strict";
  const { group } = window.trykklar;
  let pressed = false;
  let waiting = [];

  const release = () => {
    pressed = false;
    setTimeout(() => {
      const now = waiting;
      waiting = [];
      now.forEach((act) => act());
    });
  };
  addEventListener("pointerdown", () => { pressed = true; }, true);
  addEventListener("pointerup", release, true);
  addEventListener("pointercancel", release, true);

  group.calm = (act) => {
    if (pressed) waiting.push(act);
    else setTimeout(act);
  };
})();
