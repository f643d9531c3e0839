/* Before the first paint, so that a dark page is never white first, nor an embed in a page of the other theme. */
(function () {
  "use strict";
  var asked = /[?&]theme=(dark|light)(?:&|$)/.exec(location.search);
  var dark = asked ? asked[1] === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.setAttribute("data-theme", dark ? "dark" : "light");
})();
