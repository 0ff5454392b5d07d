// Key date, comparison and training take effect at once; the button is for those who have no script.
(() => {
  document.querySelectorAll("[data-nojs]").forEach((button) => { button.hidden = true; });
  document.querySelectorAll("form[data-autosubmit]").forEach((form) => {
    form.addEventListener("change", () => form.requestSubmit());
  });
})();
