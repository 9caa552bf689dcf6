// Two declarations, word by word: what is only in the one or in the other is marked.

// Longer texts are not compared word by word.
const WORDS = 400;

function marked(before, now) {
  const cut = (text) => text.match(/[A-Za-z0-9_]+|\s+|./gu) ?? [];
  const [old, new_] = [cut(before), cut(now)];
  if (old.length > WORDS || new_.length > WORDS) return [element("ins", {}, now)];
  // length[i][j]: of the longest sequence that old from i on and new from j on have in common.
  const length = Array.from({ length: old.length + 1 }, () => new Uint16Array(new_.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = new_.length - 1; j >= 0; j -= 1) {
      length[i][j] = old[i] === new_[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
    }
  }
  const parts = [];
  const push = (what, word) => {
    if (parts.at(-1)?.what === what) parts.at(-1).text += word;
    else parts.push({ what, text: word });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < new_.length) {
    if (i < old.length && j < new_.length && old[i] === new_[j]) {
      push("same", old[i]);
      [i, j] = [i + 1, j + 1];
    } else if (i < old.length && (j === new_.length || length[i + 1][j] >= length[i][j + 1])) {
      push("del", old[i]);
      i += 1;
    } else {
      push("ins", new_[j]);
      j += 1;
    }
  }
  return parts.map(({ what, text }) => (what === "same" ? text : element(what, {}, text)));
}
