// From a disk a font that is asked for early is refused.
if (location.protocol !== "file:") for (const font of document.currentScript.dataset.fonts.split(" ")) {
  document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "", href: font }));
}
