// Markdown to a document and back. Blocks that nobody touched are written exactly as they were read, so that a small
// change stays a small change in the history and when two people's texts are joined.
import { MarkdownParser, MarkdownSerializer, defaultMarkdownParser, defaultMarkdownSerializer } from "prosemirror-markdown";
import { schema } from "./schema.js";
import { tokenizer } from "./tokens.js";

const cell = (token) => ({ align: /text-align:(\w+)/.exec(token.attrGet("style") ?? "")?.[1] ?? null });
const nothing = { ignore: true };

/** Takes tokens where the library would take text: each block is read by itself. */
const parser = new MarkdownParser(schema, { parse: (tokens) => tokens }, {
  ...defaultMarkdownParser.tokens,
  list_item: { block: "list_item", getAttrs: (token) => ({ checked: token.meta?.checked ?? null }) },
  table: { block: "table" },
  thead: nothing,
  tbody: nothing,
  tr: { block: "table_row" },
  s: { mark: "strike" },
  footnote: { node: "footnote", getAttrs: (token) => token.meta },
});
for (const [token, type] of [["th", schema.nodes.table_header], ["td", schema.nodes.table_cell]]) {
  parser.tokenHandlers[`${token}_open`] = (state, opened) => {
    state.openNode(type, cell(opened));
    state.openNode(schema.nodes.paragraph);
  };
  parser.tokenHandlers[`${token}_close`] = (state) => {
    state.closeNode();
    state.closeNode();
  };
}
parser.tokenHandlers.callout_open = (state, token) => {
  state.openNode(schema.nodes.callout, { kind: token.meta.kind });
  state.openNode(schema.nodes.callout_title);
  state.addText(token.meta.title);
  state.closeNode();
};
parser.tokenHandlers.callout_close = (state) => state.closeNode();
parser.tokenHandlers.raw = (state, token) => {
  state.openNode(schema.nodes.raw);
  state.addText(token.content);
  state.closeNode();
};

/** Each block as it was read: its text, and the empty lines behind it. */
const sources = new WeakMap();

/** @returns {import("prosemirror-model").Node} */
export function parse(markdown) {
  const lines = markdown.replace(/\r\n?/g, "\n").split("\n");
  const blocks = spans(tokenizer.parse(lines.join("\n"), {}), lines);
  const content = [];
  blocks.forEach(({ from, to, tokens }, at) => {
    const text = lines.slice(from, to).join("\n").trimEnd();
    const until = at + 1 < blocks.length ? blocks[at + 1].from : lines.length;
    const nodes = read(tokens, text);
    content.push(...nodes);
    if (nodes.length === 1) {
      const gap = lines.slice(from, until).join("\n").slice(text.length);
      sources.set(nodes[0], { text, gap: at + 1 < blocks.length ? `${gap}\n` : gap, next: null });
    }
  });
  content.forEach((node, at) => { if (sources.has(node)) sources.get(node).next = content[at + 1] ?? null; });
  return schema.topNodeType.createAndFill(null, content);
}

/** Lines of each block at the top; what the parser swallows, such as the address of a link, is a block of its own. */
function spans(tokens, lines) {
  const found = [];
  let depth = 0;
  tokens.forEach((token) => {
    if (depth === 0 && token.map) {
      fill(found, lines, token.map[0]);
      found.push({ from: token.map[0], to: token.map[1], tokens: [] });
    }
    found.at(-1).tokens.push(token);
    depth += token.nesting;
  });
  fill(found, lines, lines.length);
  return found;
}

function fill(found, lines, until) {
  let from = found.at(-1)?.to ?? 0;
  while (from < until && !lines[from].trim()) from++;
  if (from < until) found.push({ from, to: until, tokens: null });
}

function read(tokens, text) {
  try {
    const doc = tokens && parser.parse(tokens);
    doc?.check();
    if (doc?.childCount) return doc.content.content;
  } catch {
    // Shown as it is written, which is better than lost.
  }
  return [schema.nodes.raw.create(null, schema.text(text))];
}

const serializer = new MarkdownSerializer(
  {
    ...defaultMarkdownSerializer.nodes,
    bullet_list: (state, node) => state.renderList(node, "  ", () => "- "),
    list_item(state, node) {
      if (node.attrs.checked !== null) state.write(node.attrs.checked ? "[x] " : "[ ] ");
      state.renderContent(node);
    },
    callout: (state, node) =>
      state.wrapBlock("> ", null, node, () => {
        const title = node.firstChild.textContent.trim();
        state.write(`[!${node.attrs.kind}]${title ? ` ${title}` : ""}`);
        state.ensureNewLine();
        node.forEach((child, _, at) => { if (at > 0) state.render(child, node, at); });
      }),
    callout_title: () => {},
    raw(state, node) {
      state.text(node.textContent, false);
      state.closeBlock(node);
    },
    footnote: (state, node) => state.write(`[^${node.attrs.label}]`),
    table: writeTable,
    table_row: () => {},
    table_cell: () => {},
    table_header: () => {},
  },
  { ...defaultMarkdownSerializer.marks, strike: { open: "~~", close: "~~", mixable: true, expelEnclosingWhitespace: true } },
  { tightLists: true },
);

const RULES = { left: ":---", center: ":---:", right: "---:" };

function writeTable(state, table) {
  const rows = [];
  table.forEach((row) => rows.push(row));
  const width = Math.max(...rows.map((row) => row.childCount));
  const line = (cells) => {
    state.write(`| ${cells.join(" | ")} |`);
    state.ensureNewLine();
  };
  rows.forEach((row, at) => {
    const cells = Array.from({ length: width }, (_, column) => row.maybeChild(column));
    line(cells.map((each) => (each ? words(each) : "")));
    if (at === 0) line(cells.map((each) => RULES[each?.attrs.align] ?? "---"));
  });
  state.closeBlock(table);
}

function words(cellNode) {
  const text = serializer.serialize(schema.topNodeType.create(null, cellNode.content));
  return text.trim().replace(/\\\n|\n/g, " ").replace(/(?<!\\)\|/g, "\\|");
}

/** @param {import("prosemirror-model").Node} doc */
export function write(doc) {
  let out = "";
  const nodes = doc.content.content.filter((node) => !isEmpty(node));
  nodes.forEach((node, at) => {
    const source = sources.get(node);
    const next = nodes[at + 1] ?? null;
    out += source?.text ?? block(node);
    if (source && (source.next === next || (next && source.gap.includes("\n\n")))) out += source.gap;
    else if (next) out += "\n\n";
  });
  return out;
}

/** A line that nobody wrote in; Markdown has no such thing. */
const isEmpty = (node) => node.type === schema.nodes.paragraph && node.content.size === 0;

/** Written anew, whatever was there before. */
export function writeAnew(doc) {
  return doc.content.content.map(block).join("\n\n");
}

function block(node) {
  return serializer.serialize(schema.topNodeType.create(null, node)).replace(/\n+$/, "");
}
