// A row of buttons with one stop for the Tab key; arrows go from button to button, Alt+F10 comes here from the text.
import { isInTable } from "prosemirror-tables";
import { commands } from "./commands.js";

/** @param {(name: string) => void} other what is not a command of the text */
export function toolbar(bar, view, other) {
  const tools = [...bar.querySelectorAll("button")];
  stop(tools, tools[0]);
  bar.addEventListener("keydown", (event) => walk(event, tools, view));
  bar.addEventListener("mousedown", (event) => event.target.closest("button") && event.preventDefault());
  bar.addEventListener("click", (event) => {
    const tool = event.target.closest("button");
    if (!tool || tool.getAttribute("aria-disabled") === "true") return;
    stop(tools, tool);
    const command = commands[tool.dataset.do];
    if (!command) return other(tool.dataset.do);
    command.run(view.state, view.dispatch, view);
    view.focus();
  });
  return { refresh: () => refresh(bar, tools, view), focus: () => tools.find((tool) => tool.tabIndex === 0).focus() };
}

function stop(tools, tool) {
  tools.forEach((each) => { each.tabIndex = each === tool ? 0 : -1; });
}

function walk(event, tools, view) {
  if (event.key === "Escape") return view.focus();
  const at = tools.indexOf(event.target.closest("button"));
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tools.length - 1 }[event.key];
  if (to === undefined) return undefined;
  event.preventDefault();
  const tool = tools[(to + tools.length) % tools.length];
  stop(tools, tool);
  return tool.focus();
}

function refresh(bar, tools, view) {
  if (bar.dataset.for === "table") bar.hidden = !isInTable(view.state);
  if (bar.hidden) return;
  tools.forEach((tool) => {
    const command = commands[tool.dataset.do];
    if (!command) return;
    const on = command.on(view.state);
    if (tool.hasAttribute("aria-pressed")) tool.setAttribute("aria-pressed", String(on));
    tool.setAttribute("aria-disabled", String(!on && !command.run(view.state)));
  });
}
