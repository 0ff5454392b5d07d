// While a folder is being printed, the list is fetched anew, unless somebody is busy in it.
(() => {
  const PAUSE = 4000;
  const list = document.getElementById("folders");
  if (!list || list.dataset.underWay !== "true") return;
  const timer = setInterval(async () => {
    if (document.hidden || list.contains(document.activeElement)) return;
    try {
      const response = await fetch(location.pathname);
      const fresh = new DOMParser().parseFromString(await response.text(), "text/html").getElementById("folders");
      if (fresh) list.replaceChildren(...fresh.childNodes);
      if (!fresh || fresh.dataset.underWay !== "true") clearInterval(timer);
    } catch {
      clearInterval(timer);
    }
  }, PAUSE);
})();
