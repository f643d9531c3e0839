/** The value of a colour or size from tokens.css, as the element's theme has it ("#92301c"). */
export function token(name: `--${string}`, element: Element): string {
  return getComputedStyle(element).getPropertyValue(name).trim();
}
