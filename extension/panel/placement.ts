/** Where the panel and its chip stand: beside the box, never over its text or its buttons. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Placement {
  x: number;
  y: number;
  width: number;
  maxHeight: number;
}

export const panelWidth = 340;
/** Beside a box it may be a little less. */
const leastWidth = 290;
const gap = 12;
const margin = 8;
/** Less height shows no card: then the chip alone stands there. */
const leastHeight = 150;
/** More would be a wall; the rest scrolls. */
const mostHeight = 640;
/** Up to here the panel takes the whole width. */
const narrow = 480;
/** A container wider than this part of the window has no side. */
const wide = 0.8;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** The smallest box around some. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((b) => b.x));
  const y = Math.min(...boxes.map((b) => b.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((b) => b.x + b.width)) - x,
    height: Math.max(...boxes.map((b) => b.y + b.height)) - y,
  };
}

/** The part of a box that the window shows. */
function visible(box: Box, view: Size): Box {
  const x = clamp(box.x, 0, view.width);
  const y = clamp(box.y, 0, view.height);
  return {
    x,
    y,
    width: clamp(box.x + box.width, 0, view.width) - x,
    height: clamp(box.y + box.height, 0, view.height) - y,
  };
}

/** Whether any part of a box can be seen. */
export function isInView(box: Box, view: Size): boolean {
  const { width, height } = visible(box, view);
  return width > 0 && height > 0;
}

/** The room below and above a box. */
function gapsOf(box: Box, view: Size) {
  const under = box.y + box.height + gap;
  const over = box.y - gap;
  const below = view.height - margin - under;
  const above = over - margin;
  return { under, over, below, above, most: Math.max(below, above) };
}

/**
 * The place of a panel of some height beside a box. `container` holds the box with its buttons,
 * `core` is what must never be covered. Null where there is no room.
 */
export function placePanel(
  view: Size,
  container: Box,
  core: Box,
  height: number,
): Placement | null {
  const outer = container.width > view.width * wide ? core : container;
  const { x, width } = visible(outer, view);
  const { y } = visible(core, view);
  const maxHeight = Math.min(mostHeight, view.height - 2 * margin);
  const tall = Math.min(height, maxHeight);
  const beside = clamp(y, margin, Math.max(margin, view.height - margin - tall));
  if (view.width > narrow) {
    const right = x + width + gap;
    const roomRight = Math.min(panelWidth, view.width - margin - right);
    const roomLeft = Math.min(panelWidth, x - gap - margin);
    if (roomRight >= Math.max(leastWidth, roomLeft))
      return { x: right, y: beside, width: roomRight, maxHeight };
    if (roomLeft >= leastWidth)
      return { x: x - gap - roomLeft, y: beside, width: roomLeft, maxHeight };
  }
  const free = [container, core].map((box) => gapsOf(box, view)).find((g) => g.most >= leastHeight);
  if (!free) return null;
  const isBelow = free.below >= free.above || free.below >= height;
  const room = isBelow ? free.below : free.above;
  const shown = Math.min(height, room);
  const isNarrow = view.width <= narrow;
  const panel = isNarrow ? view.width : Math.min(panelWidth, view.width - 2 * margin);
  return {
    x: isNarrow ? 0 : clamp(core.x + core.width - panel, margin, view.width - margin - panel),
    y: isBelow ? free.under : free.over - shown,
    width: panel,
    maxHeight: room,
  };
}

/** Places for the chip at the corners of a box, the best first. */
export function chipPlaces(view: Size, container: Box, editor: Box, chip: Size): Box[] {
  const right = editor.x + editor.width;
  const bottom = editor.y + editor.height;
  const level = bottom - chip.height;
  const corners = [
    [right + 4, level],
    [right - chip.width - 4, bottom + 4],
    [container.x + container.width + 6, level],
    [right - chip.width - 4, editor.y - chip.height - 4],
    [container.x - chip.width - 6, level],
    // Inside, as a last resort: the end of the last line is the emptiest part of a text.
    [right - chip.width - 4, level - 4],
  ];
  return corners.map(([x = 0, y = 0]) => ({
    x: clamp(x, margin, view.width - margin - chip.width),
    y: clamp(y, margin, view.height - margin - chip.height),
    ...chip,
  }));
}
