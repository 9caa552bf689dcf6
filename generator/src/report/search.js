// The search box: a combobox whose list follows what is typed.

const SHOWN = 60;
const ORDER = ["type", "function", "constant", "variable"];

// Places of the items whose names have all words of the query, the best first; and how many there are.
function search(catalogue, query, space) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return { places: [], count: 0 };
  const last = words.at(-1);
  const found = [];
  for (let at = 0; at < catalogue.lower.length; at += 1) {
    if (space && catalogue.spaces[at] !== space) continue;
    const name = catalogue.lower[at];
    if (!words.every((word) => name.includes(word))) continue;
    const bare = name.slice(name.lastIndexOf(" ") + 1);
    const start = bare.indexOf(last);
    const rank = bare === last ? 0 : start === 0 ? 1 : bare.startsWith(`_${last}`) || bare.includes(`_${last}`) ? 2 : 3;
    found.push([rank * 1e6 + ORDER.indexOf(catalogue.spaces[at]) * 1e4 + Math.min(bare.length, 9999), at]);
  }
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { places: found.slice(0, SHOWN).map(([, at]) => at), count: found.length };
}

class Search {
  constructor(catalogue, open) {
    this.catalogue = catalogue;
    this.open = open;
    this.input = document.getElementById("find");
    this.list = document.getElementById("found");
    this.results = document.getElementById("results");
    this.space = document.getElementById("space");
    this.chosen = -1;
    this.places = [];
    this.input.disabled = false;
    this.input.addEventListener("input", () => this.update());
    this.input.addEventListener("focus", () => this.update());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.space.addEventListener("change", () => { this.input.focus(); this.update(); });
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("li");
      if (option) this.take(Number(option.dataset.number));
    });
    this.input.addEventListener("blur", () => this.close());
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest?.("input, select, textarea");
      if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        this.input.focus();
        this.input.select();
      }
    });
  }

  update() {
    const query = this.input.value;
    const { places, count } = search(this.catalogue, query, this.space.value);
    this.places = places;
    this.list.replaceChildren(...places.map((at, number) => this.option(at, number, query)));
    const rest = count > places.length ? `${places.length} of ${count.toLocaleString("en")}: type more of the name` : "";
    const none = query.trim() && count === 0 ? "Nothing has such a name." : "";
    document.getElementById("more").textContent = rest || none;
    document.getElementById("status").textContent = query.trim() ? `${plural(count, "item")} found` : "";
    this.results.hidden = !query.trim();
    this.input.setAttribute("aria-expanded", String(!this.results.hidden));
    this.choose(places.length ? 0 : -1);
  }

  option(at, number, query) {
    const name = this.catalogue.names[at];
    const word = query.toLowerCase().split(/\s+/).filter(Boolean).at(-1) ?? "";
    const start = name.toLowerCase().lastIndexOf(word);
    const shown = element("code", {}, name.slice(0, start), element("mark", {}, name.slice(start, start + word.length)), name.slice(start + word.length));
    const variants = this.catalogue.variants(at);
    const kind = KINDS[this.catalogue.item(at).variants.at(-1).kind];
    const note = `${name.includes(" ") ? "" : kind}${variants > 1 ? ` · ${variants} variants` : ""}`.replace(/^ · /, "");
    return element("li", { role: "option", id: `found-${number}`, "data-number": number, "aria-selected": "false" }, shown, element("span", {}, note));
  }

  choose(number) {
    this.list.children[this.chosen]?.setAttribute("aria-selected", "false");
    this.chosen = number;
    const option = this.list.children[number];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.input.setAttribute("aria-activedescendant", option.id);
    else this.input.removeAttribute("aria-activedescendant");
  }

  key(event) {
    const last = this.places.length - 1;
    const moves = {
      ArrowDown: () => this.choose(this.chosen >= last ? 0 : this.chosen + 1),
      ArrowUp: () => this.choose(this.chosen <= 0 ? last : this.chosen - 1),
      Enter: () => this.take(this.chosen),
      Escape: () => (this.results.hidden ? (this.input.value = "") : this.close()),
    };
    if (!(event.key in moves) || event.isComposing) return;
    event.preventDefault();
    moves[event.key]();
  }

  take(number) {
    const at = this.places[number];
    if (at === undefined) return;
    this.close();
    this.input.blur();
    this.open(at);
  }

  close() {
    this.results.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }
}
