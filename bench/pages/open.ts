/** One page for all: the address says who is measured, and only that is loaded. */
const PEERS: Readonly<Record<string, () => Promise<unknown>>> = {
  maplibre: () => import("./maplibre"),
  deck: () => import("./deck"),
  crossfilter: () => import("./crossfilter"),
  sums: () => import("./sums"),
};
await PEERS[window.location.search.slice(1)]!();

export {};
