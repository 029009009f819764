import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import type { FontFiles } from '../model/font.ts';
import type { Chart } from './chart-svg.ts';

const FAMILY = 'Tinos';
/** Pixels for one of the SVG's, so that a chart is sharp on paper. */
const SCALE = 2;

/** Draws a chart as PNG with the printing font, whatever fonts the machine has. */
export async function chartPng({ svg, width, height }: Chart, fonts: FontFiles): Promise<Uint8Array> {
  for (const face of [fonts.regular, fonts.bold, fonts.italic])
    GlobalFonts.register(Buffer.from(face), FAMILY);
  const canvas = createCanvas(width * SCALE, height * SCALE);
  const context = canvas.getContext('2d');
  context.scale(SCALE, SCALE);
  context.drawImage(await loadImage(Buffer.from(svg)), 0, 0);
  return canvas.encode('png');
}
