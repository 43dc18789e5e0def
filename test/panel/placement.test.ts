/** Where the panel stands: beside the box where there is room, never over it, never out of the window. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Box,
  chipPlaces,
  isInView,
  panelWidth,
  placePanel,
} from '../../extension/panel/placement.ts';

const view = { width: 1400, height: 900 };
const dialog: Box = { x: 450, y: 100, width: 500, height: 400 };
const editor: Box = { x: 470, y: 200, width: 460, height: 100 };

test('to the right, level with the text', () => {
  const place = placePanel(view, dialog, editor, 300);
  expect(place).toMatchObject({ x: 962, y: 200, width: panelWidth });
});

test('to the left where the right has no room', () => {
  const right = { ...dialog, x: 850 };
  const place = placePanel(view, right, { ...editor, x: 870 }, 300);
  expect(place?.x).toBe(850 - 12 - panelWidth);
});

test('a little narrower rather than over the box', () => {
  const central = { ...dialog, x: 310 };
  const place = placePanel({ width: 1130, height: 900 }, central, { ...editor, x: 330 }, 300);
  expect(place).toMatchObject({ x: 822, width: 300 });
});

test('below the whole box where no side has room, above where there is more', () => {
  const small = { width: 700, height: 900 };
  const box = { x: 100, y: 100, width: 500, height: 300 };
  const text = { x: 110, y: 150, width: 480, height: 100 };
  expect(placePanel(small, box, text, 200)?.y).toBe(412);
  const low = { ...box, y: 560 };
  const place = placePanel(small, low, { ...text, y: 610 }, 200);
  expect(place?.y).toBe(560 - 12 - 200);
});

test('the whole width of a narrow window', () => {
  const phone = { width: 390, height: 844 };
  const place = placePanel(
    phone,
    { x: 0, y: 0, width: 390, height: 300 },
    { x: 10, y: 60, width: 370, height: 120 },
    250,
  );
  expect(place).toMatchObject({ x: 0, width: 390 });
});

test('nowhere when there is no room', () => {
  const flat = { width: 390, height: 300 };
  const core = { x: 0, y: 60, width: 390, height: 160 };
  expect(placePanel(flat, core, core, 250)).toBeNull();
});

const side = fc.integer({ min: 0, max: 1600 });
const boxes = fc.record({
  width: fc.integer({ min: 320, max: 1600 }),
  height: fc.integer({ min: 240, max: 1200 }),
  x: side,
  y: side,
  w: fc.integer({ min: 40, max: 1200 }),
  h: fc.integer({ min: 20, max: 600 }),
  padding: fc.integer({ min: 0, max: 60 }),
  panel: fc.integer({ min: 60, max: 900 }),
});

test('never over the text, never out of the window, wherever the box is', () => {
  fc.assert(
    fc.property(boxes, ({ width, height, x, y, w, h, padding, panel }) => {
      const size = { width, height };
      const text = { x: x % width, y: y % height, width: Math.min(w, width), height: h };
      const container = {
        x: text.x - padding,
        y: text.y - padding,
        width: text.width + 2 * padding,
        height: text.height + 2 * padding,
      };
      const place = placePanel(size, container, text, panel);
      if (!place) return;
      const shown = { ...place, height: Math.min(panel, place.maxHeight) };
      const over =
        shown.x < text.x + text.width &&
        text.x < shown.x + shown.width &&
        shown.y < text.y + text.height &&
        text.y < shown.y + shown.height;
      expect(over).toBe(false);
      expect(shown.x).toBeGreaterThanOrEqual(0);
      expect(shown.y).toBeGreaterThanOrEqual(0);
      expect(shown.x + shown.width).toBeLessThanOrEqual(width);
      expect(shown.y + shown.height).toBeLessThanOrEqual(height);
    }),
  );
});

test('the chip stays in the window', () => {
  const chip = { width: 30, height: 28 };
  for (const place of chipPlaces(view, dialog, { ...editor, x: 1380, y: 880 }, chip)) {
    expect(place.x + place.width).toBeLessThanOrEqual(view.width);
    expect(place.y + place.height).toBeLessThanOrEqual(view.height);
  }
});

test('knows what is out of view', () => {
  expect(isInView(editor, view)).toBe(true);
  expect(isInView({ ...editor, y: -200 }, view)).toBe(false);
  expect(isInView({ ...editor, y: 901 }, view)).toBe(false);
});
