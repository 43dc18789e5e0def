/** Puts the layer where there is room for what it shows. */
import type { SessionView } from '../content/session.ts';
import {
  around,
  type Box,
  chipPlaces,
  isInView,
  panelWidth,
  placePanel,
  type Size,
} from './placement.ts';

function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

function viewSize(): Size {
  return { width: window.innerWidth, height: window.innerHeight };
}

/** The box with what sends it, where that is near. */
function coreOf({ editor, submit }: SessionView): Box {
  const text = boxOf(editor);
  const button = submit && boxOf(submit);
  const isNear = button && button.width > 0 && Math.abs(button.y - text.y - text.height) < 200;
  return isNear ? around([text, button]) : text;
}

function move(
  layer: HTMLElement,
  place: Partial<Record<'left' | 'top' | 'width' | 'max-height', string>>,
): void {
  for (const name of ['left', 'top', 'width', 'max-height'] as const)
    layer.style.setProperty(name, place[name] ?? 'auto');
}

/** Puts the panel beside its box; false where there is no room and it is not forced. */
export function putPanel(layer: HTMLElement, view: SessionView, isForced: boolean): boolean {
  const size = viewSize();
  layer.className = 'layer';
  layer.style.visibility = isForced || isInView(boxOf(view.editor), size) ? 'visible' : 'hidden';
  const width = size.width <= 480 ? size.width : Math.min(panelWidth, size.width - 16);
  move(layer, { width: `${width}px`, 'max-height': 'none' });
  const placeFor = () => placePanel(size, boxOf(view.container), coreOf(view), layer.offsetHeight);
  let place = placeFor();
  if (place && place.width < width) {
    // Narrower, it is higher.
    move(layer, { width: `${place.width}px`, 'max-height': 'none' });
    place = placeFor();
  }
  if (!place) {
    // Asked for in a window with no room: along the lower edge.
    layer.className = 'layer bottom';
    move(layer, { 'max-height': '45vh' });
    return isForced;
  }
  move(layer, {
    left: `${place.x}px`,
    top: `${place.y}px`,
    width: `${place.width}px`,
    'max-height': `${place.maxHeight}px`,
  });
  return true;
}

const solid = 'a, button, input, textarea, select, [role="button"], [contenteditable], img, video';

/** Whether nothing that can be pressed or read would lie under a box. */
function isFree(place: Box): boolean {
  const { x, y, width, height } = place;
  const points = [
    [x + 2, y + 2],
    [x + width - 2, y + 2],
    [x + width / 2, y + height / 2],
    [x + 2, y + height - 2],
    [x + width - 2, y + height - 2],
  ];
  return points.every(
    ([left = 0, top = 0]) => !document.elementFromPoint(left, top)?.closest(solid),
  );
}

/** Puts the chip at a corner of its box. */
export function putChip(layer: HTMLElement, view: SessionView): void {
  const size = viewSize();
  const editor = boxOf(view.editor);
  layer.className = 'layer';
  move(layer, {});
  const { width, height } = layer.getBoundingClientRect();
  const places = chipPlaces(size, boxOf(view.container), editor, { width, height });
  // Off the window it covers nothing while the places are tried.
  move(layer, { left: '-200px', top: '0' });
  const place = places.find(isFree) ?? places.at(-1);
  layer.style.visibility = isInView(editor, size) ? 'visible' : 'hidden';
  if (place) move(layer, { left: `${place.x}px`, top: `${place.y}px` });
}
