/* The theme before the first paint, so that a dark page is never white first, nor an embed in a page of the other theme. */
(function () {
  "use strict";
  var asked = /[?&]theme=(dark|light)(?:&|$)/.exec(location.search);
  var dark = asked ? asked[1] === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.setAttribute("data-theme", dark ? "dark" : "light");
  // As the page's own link it would hold the page for as long as it does not come; text is there without it.
  var fonts = document.createElement("link");
  fonts.rel = "stylesheet";
  fonts.href = "./fonts/fonts.css";
  document.head.append(fonts);
})();
