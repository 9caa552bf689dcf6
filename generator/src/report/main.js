// What the page shows: the overview, or the item that the hash names.

const byId = (id) => document.getElementById(id);
const filters = ["arch", "configuration"];

function fault(text) {
  byId("fault").textContent = text;
  byId("fault").hidden = false;
}

// Positions of the kernels that the filters leave.
function askedKernels() {
  return [...kernels.keys()].filter((position) => filters.every((name) => !byId(name).value || kernels[position][name] === byId(name).value));
}

function fillFilters() {
  for (const name of filters) {
    const values = [...new Set(kernels.map((kernel) => kernel[name]))].sort();
    byId(name).append(...values.map((value) => element("option", { value }, value)));
  }
}

function parameters() {
  return new URLSearchParams(location.hash.slice(1).replaceAll("+", "%2B"));
}

// The hash of an item under the filters that are set.
function linkTo(space, name) {
  const rest = filters.filter((filter) => byId(filter).value).map((filter) => `&${filter}=${encodeURIComponent(byId(filter).value)}`);
  return hashOf(space, name) + rest.join("");
}

function showItem(catalogue, place) {
  const section = byId("item");
  const heading = element("h2", { id: "item-name", tabindex: "-1" }, place.name);
  if (place.at < 0) {
    section.replaceChildren(heading, element("p", { class: "notice" }, "No kernel of the store has an item of this name."));
    return;
  }
  const item = catalogue.item(place.at);
  const asked = askedKernels();
  const variants = item.variants
    .map((variant) => ({ ...variant, kernels: variant.kernels.filter((position) => asked.includes(position)) }))
    .filter((variant) => variant.kernels.length > 0);
  const there = new Set(variants.flatMap((variant) => variant.kernels));
  const missing = asked.filter((position) => !there.has(position));
  const records = variants.filter((variant) => variant.kind === "t");
  const others = variants.filter((variant) => variant.kind !== "t");
  const what = others.length === 0 ? "layout" : "variant";
  const facts = element("p", { class: "facts" },
    element("span", {}, element("b", {}, plural(variants.length, what)), ` on ${plural(there.size, "kernel")}`),
    missing.length && there.size ? element("span", {}, element("b", {}, "absent"), ` on ${missing.length}`) : undefined,
    element("span", {}, "group ", element("b", {}, item.group)),
    item.header ? element("span", {}, element("code", {}, `<${item.header}>`)) : undefined);
  const shown = [];
  if (variants.length === 0) shown.push(element("p", { class: "notice" }, "None of the kernels that are asked for has it."));
  if (records.length > 0) shown.push(...new Layouts(records, asked).show());
  if (others.length > 0) shown.push(element("h3", {}, records.length > 0 ? "Otherwise" : "On these kernels"), claimTable(item, others, asked));
  if (missing.length > 0 && there.size > 0) {
    shown.push(element("h3", {}, "Not there"), element("div", { class: "kernels missing" }, ...kernelList(missing, asked)));
  }
  section.replaceChildren(heading, facts, ...shown);
}

function showKey(key) {
  for (const row of document.querySelectorAll(".keys tr.here")) row.classList.remove("here");
  const row = byId(`key=${key}`);
  if (row === null) return;
  row.classList.add("here");
  row.scrollIntoView({ block: "center" });
  row.focus({ preventScroll: true });
}

// Follows the hash. The filters that it names are set; others stay.
function show(catalogue) {
  const asked = parameters();
  const place = placeOf(catalogue, asked);
  for (const name of filters) {
    const value = asked.get(name);
    if (value !== null) byId(name).value = [...byId(name).options].some((option) => option.value === value) ? value : "";
  }
  byId("item").hidden = place === undefined;
  byId("overview").hidden = place !== undefined;
  document.title = place ? `${place.name} · Kernels and their interface` : "Kernels and their interface";
  if (place) {
    showItem(catalogue, place);
    window.scrollTo(0, 0);
    byId("item-name").focus({ preventScroll: true });
  } else if (asked.get("key")) {
    showKey(asked.get("key"));
  }
}

// Types that differ most between kernels: a way in for those who look for nothing in particular.
function showChanged(catalogue) {
  const types = [...catalogue.names.keys()].filter((at) => catalogue.spaces[at] === "type" && /^(struct|union) /.test(catalogue.names[at]));
  const most = types.map((at) => [catalogue.variants(at), at]).filter(([count]) => count > 1).sort((a, b) => b[0] - a[0] || a[1] - b[1]).slice(0, 24);
  byId("changed").querySelector("ol").replaceChildren(...most.map(([count, at]) =>
    element("li", {}, element("a", { href: hashOf("type", catalogue.names[at]) }, catalogue.names[at]), element("span", { class: "dim" }, `${count}`))));
  byId("changed").hidden = most.length === 0;
}

async function start() {
  if (typeof DecompressionStream === "undefined") {
    fault("This browser cannot unpack the data of the page: it lacks DecompressionStream, which browsers have since 2023.");
    return;
  }
  fillFilters();
  const catalogue = new Catalogue(await unpack(byId("catalogue")));
  new Search(catalogue, (at) => { location.hash = linkTo(catalogue.spaces[at], catalogue.names[at]); });
  showChanged(catalogue);
  show(catalogue);
  window.addEventListener("hashchange", () => show(catalogue));
  for (const name of filters) {
    byId(name).addEventListener("change", () => {
      const place = placeOf(catalogue, parameters());
      if (place && place.at >= 0) location.hash = linkTo(catalogue.spaces[place.at], place.name) || "#";
    });
  }
  document.documentElement.dataset.ready = "true";
}

start().catch((error) => {
  fault(`The data of the page cannot be read: ${error.message}. Write the page anew: cargo generator report`);
  throw error;
});
