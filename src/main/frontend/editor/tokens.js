// Reads Markdown into the tokens that the parser makes nodes of, with what markdown-it does not know by itself.
import MarkdownIt from "markdown-it";
import { CALLOUTS } from "./schema.js";

const ENGLISH = { NOTE: "HINWEIS", CAUTION: "ACHTUNG", LAW: "RECHTSGRUNDLAGE" };
const CALLOUT = /^\[!(\p{L}+)\][ \t]*(.*)$/u;
const TASK = /^\[([ xX])][ \t]+/;
const FOOTNOTE = /^\[\^([^\]\s]+)]/;

export const tokenizer = MarkdownIt("default", { html: false, linkify: false, typographer: false });
tokenizer.core.ruler.after("block", "callouts", callouts);
tokenizer.core.ruler.after("block", "tasks", tasks);
tokenizer.block.ruler.before("reference", "footnote_text", footnoteText, { alt: ["paragraph"] });
tokenizer.inline.ruler.before("link", "footnote", footnote);

/** A quotation that starts with "[!HINWEIS] title" is a callout. */
function callouts(state) {
  const open = [];
  state.tokens.forEach((token, at) => {
    if (token.type === "blockquote_open") open.push({ token, kind: begin(state.tokens, at) });
    if (token.type === "blockquote_close") {
      const { kind } = open.pop();
      if (kind) token.type = "callout_close";
    }
  });
  state.tokens = state.tokens.filter((token) => !token.meta?.gone);
}

function begin(tokens, at) {
  const [paragraph, inline, end] = tokens.slice(at + 1, at + 4);
  if (paragraph?.type !== "paragraph_open") return null;
  const [first, ...rest] = inline.content.split("\n");
  const found = CALLOUT.exec(first.trim());
  const word = found?.[1].toUpperCase();
  const kind = CALLOUTS[word] ? word : ENGLISH[word];
  if (!kind) return null;
  tokens[at].type = "callout_open";
  tokens[at].meta = { kind, title: found[2].trim() };
  inline.content = rest.join("\n");
  if (!inline.content) [paragraph, inline, end].forEach((token) => { token.meta = { gone: true }; });
  return kind;
}

function tasks(state) {
  state.tokens.forEach((token, at) => {
    if (token.type !== "list_item_open") return;
    const inline = state.tokens[at + 2];
    const found = inline?.type === "inline" && TASK.exec(inline.content);
    if (!found) return;
    token.meta = { checked: found[1] !== " " };
    inline.content = inline.content.slice(found[0].length);
  });
}

/** The text of a footnote stays Markdown; it ends with the first line that is neither empty nor set in. */
function footnoteText(state, startLine, endLine, silent) {
  const from = state.bMarks[startLine] + state.tShift[startLine];
  const line = state.src.slice(from, state.eMarks[startLine]);
  if (!FOOTNOTE.test(line) || line.replace(FOOTNOTE, "")[0] !== ":") return false;
  if (silent) return true;
  let next = startLine + 1;
  while (next < endLine && !state.isEmpty(next) && !starts(state, next)) next++;
  while (next < endLine && (state.isEmpty(next) ? next + 1 < endLine && state.sCount[next + 1] >= 4 : state.sCount[next] >= 4)) next++;
  state.line = next;
  const token = state.push("raw", "", 0);
  token.content = state.getLines(startLine, next, state.blkIndent, false).trimEnd();
  token.map = [startLine, next];
  return true;
}

function starts(state, line) {
  const at = state.bMarks[line] + state.tShift[line];
  return FOOTNOTE.test(state.src.slice(at, state.eMarks[line]));
}

function footnote(state, silent) {
  const found = FOOTNOTE.exec(state.src.slice(state.pos));
  if (!found) return false;
  if (!silent) state.push("footnote", "", 0).meta = { label: found[1] };
  state.pos += found[0].length;
  return true;
}
