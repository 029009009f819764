import type { ColourChoice } from './run-properties.ts';
import type { Theme } from './theme.ts';

const HEX = /^[0-9A-F]{6}$/;
const BLACK = '000000';

type Channels = readonly [red: number, green: number, blue: number];

function channelsOf(hex: string): Channels {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

function shareOf(hex: string | undefined): number | undefined {
  const share = Number.parseInt(hex ?? '', 16) / 255;
  return share >= 0 && share <= 1 ? share : undefined;
}

/**
 * A theme colour made lighter or darker (ISO 29500-1, 17.3.2.6): a tint keeps that share of the colour and fills up with white,
 * a shade with black. That is the luminance's change for greys, and near enough to it to tell black from colour.
 */
function mixed(hex: string, { tint, shade }: ColourChoice): string {
  const white = shareOf(tint);
  const black = shareOf(shade);
  const mix = (channel: number) => (channel * (black ?? 1) - 255) * (white ?? 1) + 255;
  return channelsOf(hex)
    .map((channel) => Math.round(mix(channel)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** The colour as `RRGGBB`; undefined where it is black or left to Word, which prints black on white paper. */
export function printedColour(choice: ColourChoice | undefined, theme: Theme): string | undefined {
  if (!choice) return undefined;
  const base = choice.theme === undefined ? undefined : theme.colours.get(choice.theme);
  const value = base && HEX.test(base) ? mixed(base, choice) : choice.value.toUpperCase();
  return HEX.test(value) && value !== BLACK ? value : undefined;
}
