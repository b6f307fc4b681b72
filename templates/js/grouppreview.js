// The pictures of a cover and a diploma, as the program makes them of what stands in the
// form. The last ones stay until the next have come.
(() => {
  "use strict";
  const { group } = window.trykklar;

  group.preview = (form) => {
    const box = form.querySelector(".gshow");
    const wait = form.querySelector(".gwait");
    return (pictures) => {
      for (const figure of box.querySelectorAll("figure")) {
        const img = figure.querySelector("img");
        const now = pictures.find((p) => p.what === figure.dataset.what);
        if (img.src) URL.revokeObjectURL(img.src);
        figure.hidden = !now;
        if (!now) continue;
        img.width = now.w;
        img.height = now.h;
        img.alt = now.alt;
        img.src = URL.createObjectURL(new Blob([now.png], { type: "image/png" }));
      }
      box.hidden = pictures.length === 0;
      wait.hidden = pictures.length > 0;
    };
  };
})();
