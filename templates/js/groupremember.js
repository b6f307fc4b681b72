// Remembers the group on this computer while its box is ticked, and only then. Without the
// tick nothing is stored; to untick it, or to press the button, deletes.
(() => {
  "use strict";
  const { group } = window.trykklar;
  const key = `trykklar-group ${location.pathname}`;

  // A browser may refuse, or have no room.
  const kept = () => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const put = (value) => {
    try {
      localStorage.setItem(key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  };
  const drop = () => {
    try {
      localStorage.removeItem(key);
    } catch {} // then nothing was stored
  };
  const text = (blob) => new Promise((done) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => done(reader.result));
    reader.addEventListener("error", () => done(""));
    reader.readAsDataURL(blob);
  });
  const blobOf = (url) => {
    const [, type, base64] = /^data:([^;,]*);base64,(.*)$/.exec(url) ?? [];
    return base64 === undefined ? null : new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], { type });
  };

  group.remember = (form, { words, read, write, logo }) => {
    const box = form.querySelector(".gremember");
    const tick = box.querySelector("input");
    const told = box.querySelector(".gtold");
    const found = form.querySelector(".gfound");
    const forget = [...form.querySelectorAll(".forget")];
    let picture = { blob: null, text: "" };
    let timer = 0;

    // save stores the group; a logo that there is no room for is left out.
    const save = async () => {
      clearTimeout(timer);
      const blob = logo.blob();
      if (picture.blob !== blob) picture = { blob, text: blob ? await text(blob) : "" };
      if (!tick.checked) return true;
      const value = read();
      return put({ form: value, logo: picture.text }) || put({ form: value });
    };
    const shut = () => {
      tick.checked = false;
      found.hidden = true;
      clearTimeout(timer);
      drop();
      forget.forEach((button) => { button.hidden = true; });
    };
    tick.addEventListener("change", async () => {
      if (!tick.checked) {
        shut();
        told.textContent = words.forgotten;
        return;
      }
      const ok = await save();
      if (!ok) shut();
      told.textContent = ok ? words.remembered : words.noRoom;
      forget.forEach((button) => { button.hidden = !ok; });
    });
    for (const button of forget) button.addEventListener("click", () => {
      shut();
      told.textContent = words.forgotten;
      tick.focus();
    });
    addEventListener("pagehide", () => {
      if (timer && tick.checked) put({ form: read(), logo: picture.text });
    });

    const old = kept();
    if (old?.form) {
      const blob = old.logo ? blobOf(old.logo) : null;
      write(old.form);
      if (blob) {
        logo.set(blob, old.form.logo);
        logo.lack("");
      }
      picture = { blob, text: old.logo ?? "" };
      tick.checked = true;
      found.hidden = false;
      forget.forEach((button) => { button.hidden = false; });
    } else {
      tick.checked = false; // a browser may bring back the tick of a page that is loaded again
    }

    return {
      kept: () => tick.checked,
      // note stores what changed, when one rests.
      note: () => {
        clearTimeout(timer);
        if (tick.checked) timer = setTimeout(async () => {
          timer = 0;
          if (!(await save())) told.textContent = words.noRoom;
        }, 400);
      },
    };
  };
})();
