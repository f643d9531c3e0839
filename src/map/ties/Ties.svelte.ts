import { arrowPath, curveOf, curvePath, distanceTo, trimmed, type Curve } from "./arcs";
import { doubtOf, tieWords, tiesOf, type Tie } from "./ties";
import type { ScreenPoint } from "../draw/corners";
import { screenX, screenY, type Frame } from "../geo/mercator";
import { isPoint } from "../../model/precision";
import { touches } from "../../session/dated";
import type { Session } from "../../session/Session.svelte";

/** A tie where it stands on the screen. */
export interface Arc {
  tie: Tie;
  curve: Curve;
  path: string;
  arrow: string;
  isFirm: boolean;
  /** A ring says that the place is known as a province, country or region only. */
  ends: readonly { at: ScreenPoint; isRing: boolean }[];
}

/** Room for the symbols at a tie's ends, px. */
const END = 7;

/** Where places stand for ties: on the unit square. */
export type AnchorOf = (place: string) => readonly [x: number, y: number] | null;

/** The ties between places that one map panel draws, and which of them is pointed at or open. */
export class Ties {
  readonly #session: Session;
  readonly #frame: () => Frame | null;
  readonly #anchorOf: () => AnchorOf | null;

  /** Pointed at on the map, with where, or in the legend. */
  pointed = $state.raw<{ tie: Tie; at: ScreenPoint | null } | null>(null);
  opened = $state.raw<Tie | null>(null);

  readonly all = $derived.by(() => tiesOf(this.#session.atlas.relations, this.#session.index.places));
  readonly inTime = $derived.by(() =>
    this.all.filter((tie) =>
      [tie.from, tie.to].every(({ relations }) =>
        relations.some(({ date }) => touches(date, this.#session.window)),
      ),
    ),
  );
  readonly shown = $derived.by(() => (this.#session.view.ties ? this.inTime : []));
  readonly arcs = $derived.by(() => {
    const [frame, anchorOf] = [this.#frame(), this.#anchorOf()];
    return frame && anchorOf ? this.#arcsIn(frame, anchorOf) : [];
  });

  constructor(session: Session, frame: () => Frame | null, anchorOf: () => AnchorOf | null) {
    this.#session = session;
    this.#frame = frame;
    this.#anchorOf = anchorOf;
  }

  wordsOf(tie: Tie): string {
    const { actors, places } = this.#session.index;
    return tieWords(tie, actors.get(tie.actor)?.name ?? tie.actor, (id) => places.get(id)?.name ?? id);
  }

  /** The tie whose line is nearest to a point of the screen, at most so far away. O(arcs). */
  at(x: number, y: number, slop: number): Tie | null {
    let [nearest, least]: [Tie | null, number] = [null, slop];
    for (const { tie, curve } of this.arcs) {
      const far = distanceTo(curve, [x, y]);
      if (far <= least) [nearest, least] = [tie, far];
    }
    return nearest;
  }

  point(tie: Tie | null, at: ScreenPoint | null = null): void {
    if (tie !== null || this.pointed !== null) this.pointed = tie && { tie, at };
  }

  toggle(): void {
    this.#session.view.set({ ties: !this.#session.view.ties });
    this.opened = null;
  }

  isLit(tie: Tie): boolean {
    return this.opened?.id === tie.id || this.pointed?.tie.id === tie.id;
  }

  #arcsIn(frame: Frame, anchorOf: AnchorOf): Arc[] {
    const ranks = new Map<string, number>();
    return this.shown.flatMap((tie) => {
      const places = [tie.from.place, tie.to.place];
      const [start, end] = places.map((place): ScreenPoint | null => {
        const anchor = anchorOf(place);
        return anchor && [screenX(frame, anchor[0]), screenY(frame, anchor[1])];
      });
      if (!start || !end) return [];
      const pair = places.join("/");
      const rank = ranks.get(pair) ?? 0;
      ranks.set(pair, rank + 1);
      const curve = trimmed(curveOf(start, end, rank), END);
      if (!curve) return [];
      const ends = [start, end].map((at, i) => ({ at, isRing: this.#isVague(places[i]!) }));
      return [
        { tie, curve, path: curvePath(curve), arrow: arrowPath(curve), isFirm: doubtOf(tie) === "", ends },
      ];
    });
  }

  #isVague(place: string): boolean {
    const known = this.#session.index.places.get(place);
    return !known || !isPoint(known.precision);
  }
}
