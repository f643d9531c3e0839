import type { HostChannel } from "./HostChannel";
import { neededHeight } from "./needed-height";

/** The elements whose heights count; null while they are not there. */
export interface HeightParts {
  main: HTMLElement | null;
  flexible: HTMLElement | null;
  card: HTMLElement | null;
  cardContent: HTMLElement | null;
  hasMap: boolean;
}

/** While the calling component lives, the host hears which height the embed needs, whenever that changes. */
export function tellHeight(channel: HostChannel, parts: () => HeightParts): void {
  let told = 0;
  $effect(() => {
    const { main, flexible, card, cardContent, hasMap } = parts();
    if (!main || !flexible) return;
    const tell = () => {
      const heights = {
        main: main.offsetHeight,
        flexible: flexible.offsetHeight,
        card: card?.offsetHeight ?? 0,
        cardContent: cardContent?.offsetHeight ?? 0,
      };
      const height = neededHeight(heights, main.offsetWidth, hasMap);
      if (height === told) return;
      told = height;
      channel.tell("height", { height });
    };
    const observer = new ResizeObserver(tell);
    for (const element of [main, flexible, card, cardContent]) if (element) observer.observe(element);
    return () => observer.disconnect();
  });
}
