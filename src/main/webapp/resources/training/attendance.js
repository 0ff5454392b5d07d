// A mark is set without leaving the page; the keyboard stays on the button that was pressed.
(() => {
  let pressed = '';
  window.faces?.ajax.addOnEvent(event => {
    if (event.status === 'begin') pressed = document.activeElement?.id ?? '';
    if (event.status === 'success' && pressed) document.getElementById(pressed)?.focus();
  });
})();
