// Filters of the catalogue take effect at once; without this script the button of the form does the same.
(() => {
  const form = document.querySelector("form[data-filter]");
  const view = document.querySelector("[data-view-switch]");
  if (!form) return;
  const result = () => document.getElementById(form.dataset.filter);
  let running;

  const address = () => {
    const fields = [...new FormData(form)].filter(([, value]) => value !== "");
    const query = new URLSearchParams(fields).toString();
    return form.action + (query ? "?" + query : "");
  };

  const apply = async () => {
    running?.abort();
    running = new AbortController();
    const url = address();
    result().setAttribute("aria-busy", "true");
    try {
      const response = await fetch(url, { signal: running.signal });
      if (!response.ok || response.redirected) return location.assign(url);
      const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
      result().replaceWith(fresh.getElementById(form.dataset.filter));
      fresh.querySelectorAll(".facets .n").forEach((number) => {
        const shown = document.getElementById(number.id);
        if (shown) shown.textContent = number.textContent;
      });
      history.replaceState(null, "", url);
      window.rosenstock?.announce(document.getElementById("treffer").textContent);
    } catch (failure) {
      if (failure.name !== "AbortError") location.assign(url);
    }
  };

  let waiting;
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => { event.preventDefault(); apply(); });
  [...form.elements].filter((field) => !form.contains(field)).forEach((field) => {
    field.addEventListener("change", apply);
    field.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(apply, 250); });
  });

  view?.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    document.getElementById(view.dataset.viewSwitch).dataset.view = button.dataset.value;
    view.querySelectorAll("button").forEach((one) => one.setAttribute("aria-pressed", String(one === button)));
    document.cookie = `rs-view=${button.dataset.value}; Path=/; Max-Age=31536000; SameSite=Lax`;
  });

  if (matchMedia("(max-width: 60em)").matches) document.querySelector(".facets-m").open = false;
})();
