// The pictures of a cover and a diploma, as the program makes them of what stands in the
// form. The last ones stay while something in it is wrong.
(() => {
  "use strict";
  const { group } = window.trykklar;

  group.preview = (form) => {
    const box = form.querySelector(".gshow");
    const wait = form.querySelector(".gwait");
    return (pictures) => {
      if (pictures.length === 0) return;
      for (const figure of box.querySelectorAll("figure")) {
        const old = figure.querySelector("img");
        const now = pictures.find((p) => p.what === figure.dataset.what);
        if (old) URL.revokeObjectURL(old.src);
        old?.remove();
        figure.hidden = !now;
        if (!now) continue;
        const img = new Image();
        img.width = now.w;
        img.height = now.h;
        img.alt = now.alt;
        img.src = URL.createObjectURL(new Blob([now.png], { type: "image/png" }));
        figure.prepend(img);
      }
      box.hidden = false;
      wait.hidden = true;
    };
  };
})();
