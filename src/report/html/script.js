"use strict";
(function () {
  var form = document.getElementById("filters");
  if (!form) return;
  var items = Array.prototype.slice.call(document.querySelectorAll("ol.findings > li"));
  var told = document.getElementById("shown");
  var texts = [];
  function fits(item) {
    var wanted = form.elements;
    return ["severity", "locale", "code"].every(function (name) {
      return !wanted[name].value || item.dataset[name] === wanted[name].value;
    });
  }
  function has(at, text) {
    if (texts[at] === undefined) texts[at] = items[at].textContent.toLowerCase();
    return texts[at].indexOf(text) >= 0;
  }
  function filter() {
    var text = form.elements.text.value.trim().toLowerCase();
    var count = 0;
    items.forEach(function (item, at) {
      var is_shown = fits(item) && (!text || has(at, text));
      item.hidden = !is_shown;
      count += is_shown ? 1 : 0;
    });
    told.textContent = String(count);
  }
  form.addEventListener("input", filter);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[data-rule]");
    if (!link) return;
    form.reset();
    form.elements.code.value = link.dataset.rule;
    filter();
  });
  form.hidden = false;
  filter();
})();
