/** A point of a list, with a box to tick when it is something to do. */
export class ListItem {
  constructor(node, view, at) {
    this.node = node;
    this.dom = document.createElement("li");
    this.contentDOM = this.dom;
    if (node.attrs.checked === null) return;
    const tick = document.createElement("input");
    tick.type = "checkbox";
    tick.checked = node.attrs.checked;
    tick.contentEditable = "false";
    tick.setAttribute("aria-label", node.textContent.slice(0, 80) || "☐");
    tick.addEventListener("change", () => view.dispatch(view.state.tr.setNodeMarkup(at(), null, { checked: tick.checked })));
    this.contentDOM = document.createElement("div");
    this.dom.className = "task";
    this.dom.append(tick, this.contentDOM);
  }

  update(node) {
    const same = node.type === this.node.type && node.attrs.checked === this.node.attrs.checked;
    this.node = node;
    return same;
  }

  stopEvent(event) {
    return event.target instanceof HTMLInputElement;
  }

  ignoreMutation(mutation) {
    return mutation.type !== "selection" && !this.contentDOM.contains(mutation.target);
  }
}
