/** Draws the moved figure as a friendly person: thick rounded limbs, the working leg in its own colour. */

import type { Bone, FigureFrame } from '../protocol/api-types';
import type { Box } from './figure-geometry';

export interface FigureColours {
  skin: string;
  skinFar: string;
  shirt: string;
  shirtFar: string;
  trousers: string;
  trousersFar: string;
  working: string;
  shoe: string;
  hair: string;
  floor: string;
}

export interface FigureLook {
  colours: FigureColours;
  /** The near leg is the working one; with both at work neither stands out. */
  highlight: boolean;
  /** Seen in a mirror: the right side works. */
  mirrored: boolean;
}

type Ink = CanvasRenderingContext2D;
type Bones = Map<string, Bone>;
interface Spot {
  x: number;
  y: number;
}

const TAU = 2 * Math.PI;
/** Half thickness at both ends of each part, in figure units. */
const THICKNESS: Readonly<Record<string, readonly [number, number]>> = {
  thigh: [8.6, 6.3],
  shank: [6, 4.1],
  arm: [5.4, 4.4],
  forearm: [4.1, 3],
};
const HAND_R = 3.9;

/** A limb: two circles of different size and the tangents between them. */
function limb(ink: Ink, from: Spot, to: Spot, r1: number, r2: number, colour: string): void {
  const along = Math.atan2(to.y - from.y, to.x - from.x);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const tilt = length > Math.abs(r1 - r2) ? Math.acos((r1 - r2) / length) : 0;
  ink.fillStyle = colour;
  ink.beginPath();
  ink.arc(from.x, from.y, r1, along + tilt, along + TAU - tilt);
  ink.arc(to.x, to.y, r2, along - tilt, along + tilt);
  ink.closePath();
  ink.fill();
}

function part(ink: Ink, bones: Bones, name: string, far: string, colour: string): void {
  const bone = bones.get(name + far);
  const [r1, r2] = THICKNESS[name] ?? [4, 4];
  if (bone !== undefined) limb(ink, { x: bone.x1, y: bone.y1 }, { x: bone.x2, y: bone.y2 }, r1, r2, colour);
}

/** A shoe: ankle, heel and toe, rounded. */
function foot(ink: Ink, bones: Bones, far: string, colour: string): void {
  const sole = bones.get(`foot${far}`);
  const shank = bones.get(`shank${far}`);
  if (sole === undefined || shank === undefined) return;
  ink.fillStyle = colour;
  ink.strokeStyle = colour;
  ink.lineJoin = 'round';
  ink.lineWidth = 5.4;
  ink.beginPath();
  ink.moveTo(shank.x2, shank.y2);
  ink.lineTo(sole.x1, sole.y1);
  ink.lineTo(sole.x2, sole.y2);
  ink.closePath();
  ink.fill();
  ink.stroke();
}

function leg(ink: Ink, bones: Bones, far: string, trousers: string, shoe: string): void {
  foot(ink, bones, far, shoe);
  part(ink, bones, 'shank', far, trousers);
  part(ink, bones, 'thigh', far, trousers);
}

function arm(ink: Ink, bones: Bones, far: string, sleeve: string, skin: string): void {
  const forearm = bones.get(`forearm${far}`);
  part(ink, bones, 'forearm', far, skin);
  if (forearm !== undefined) {
    ink.beginPath();
    ink.arc(forearm.x2, forearm.y2, HAND_R, 0, TAU);
    ink.fill();
  }
  part(ink, bones, 'arm', far, sleeve);
}

function torso(ink: Ink, bones: Bones, colour: string): void {
  const hips = bones.get('hips');
  const shoulders = bones.get('shoulders');
  const trunk = bones.get('trunk');
  if (hips === undefined || shoulders === undefined || trunk === undefined) return;
  ink.fillStyle = colour;
  ink.strokeStyle = colour;
  ink.lineJoin = 'round';
  ink.lineWidth = 15;
  ink.beginPath();
  ink.moveTo(hips.x1, hips.y1);
  ink.lineTo(hips.x2, hips.y2);
  ink.lineTo(shoulders.x2, shoulders.y2);
  ink.lineTo(shoulders.x1, shoulders.y1);
  ink.closePath();
  ink.fill();
  ink.stroke();
}

function head(ink: Ink, frame: FigureFrame, bones: Bones, colours: FigureColours): void {
  const trunk = bones.get('trunk');
  const { x, y, r } = frame.head;
  const neck = trunk === undefined ? { x, y: y + 2 * r } : { x: trunk.x2, y: trunk.y2 };
  ink.fillStyle = colours.skin;
  ink.beginPath();
  ink.arc(x, y, r, 0, TAU);
  ink.fill();
  const up = Math.atan2(y - neck.y, x - neck.x);
  ink.fillStyle = colours.hair;
  ink.beginPath();
  ink.arc(x, y, r + 0.6, up - 1.45, up + 1.45);
  ink.closePath();
  ink.fill();
}

function neck(ink: Ink, frame: FigureFrame, bones: Bones, colours: FigureColours): void {
  const trunk = bones.get('trunk');
  if (trunk !== undefined) limb(ink, { x: trunk.x2, y: trunk.y2 }, frame.head, 5, 4.4, colours.skinFar);
}

function floor(ink: Ink, box: Box, y: number, colour: string): void {
  ink.fillStyle = colour;
  ink.beginPath();
  ink.ellipse(box.x + box.width / 2, y, box.width * 0.47, 5, 0, 0, TAU);
  ink.fill();
}

function fit(ink: Ink, box: Box, width: number, height: number, mirrored: boolean): void {
  const scale = Math.min(width / box.width, height / box.height);
  ink.setTransform(1, 0, 0, 1, 0, 0);
  ink.clearRect(0, 0, width, height);
  ink.translate(width / 2, height / 2);
  ink.scale(mirrored ? -scale : scale, scale);
  ink.translate(-box.x - box.width / 2, -box.y - box.height / 2);
}

/** Draw one frame so that `box` (figure units) fills the canvas of `width` × `height` pixels. */
export function drawFigure(
  ink: Ink,
  frame: FigureFrame,
  box: Box,
  look: FigureLook,
  size: [number, number],
): void {
  const { colours } = look;
  const bones: Bones = new Map(frame.bones.map((bone) => [bone.name, bone]));
  const working = look.highlight ? colours.working : colours.trousers;
  const nearLegInFront = (bones.get('thigh')?.z ?? 0) > (bones.get('trunk')?.z ?? 0) + 0.04;
  fit(ink, box, size[0], size[1], look.mirrored);
  floor(ink, box, box.y + box.height - 8, colours.floor);
  arm(ink, bones, '_far', colours.shirtFar, colours.skinFar);
  leg(ink, bones, '_far', colours.trousersFar, colours.shoe);
  if (!nearLegInFront) leg(ink, bones, '', working, colours.shoe);
  neck(ink, frame, bones, colours);
  torso(ink, bones, colours.shirt);
  head(ink, frame, bones, colours);
  if (nearLegInFront) leg(ink, bones, '', working, colours.shoe);
  arm(ink, bones, '', colours.shirt, colours.skin);
}
