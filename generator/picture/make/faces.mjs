// Makes the personas' faces from Open Peeps: a head, four colours and a face
// for each emotion. Run by hand, see README.md; the build does not need it.
import fs from 'node:fs';
import path from 'node:path';
import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';

const OUT = '../../../content/rusmidler/faces';

// The same box for all, so that they stand in a row at one size. The upper
// edge leaves air over the tallest hair (ung-mand's begins at y 77); the lower
// edge is flat, for it stands on the table line.
const BOX = { x: 38, y: 72, width: 620, height: 632 };

const INK = '#22211f';

// A persona is a head of Open Peeps and the colours of hair, skin and clothes.
// Ink on skin must have a contrast of 4.5, and hair lie 15 L* from the skin.
const PERSONAS = {
  'ung-mand': { head: 'short4', hair: '9c6b3f', skin: 'edb98a', clothes: 'a9c4a4' },
  'ung-kvinde': { head: 'bangs', hair: '6b4032', skin: 'ffdbb4', clothes: 'e9c46a' },
  'midaldrende-mand': { head: 'noHair3', hair: '8c8c8c', skin: 'ffdbb4', clothes: '9fb6cf' },
  'midaldrende-kvinde': { head: 'grayMedium', hair: '5e534c', skin: 'c27b4a', clothes: 'dd9a84' },
};

// The emotions as personas.yaml names them, and the face that shows each.
const EMOTIONS = {
  angry: 'veryAngry',
  sad: 'solemn',
  afraid: 'hectic',
  ok: 'smile',
  happy: 'smileBig',
  calm: 'calm',
};

function face(name, persona, expression) {
  const drawn = createAvatar(openPeeps, {
    seed: name,
    head: [persona.head],
    headContrastColor: [persona.hair],
    skinColor: [persona.skin],
    clothingColor: [persona.clothes],
    face: [expression],
    accessoriesProbability: 0,
    facialHairProbability: 0,
    maskProbability: 0,
  }).toString();
  const inner = drawn
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '')
    .replace(/<metadata[\s\S]*?<\/metadata>/, '')
    .replace(/<mask[\s\S]*?<\/mask>/, '') // only cuts at the view box
    .replace(/<g mask="[^"]*">/, '<g>')
    .replace(/="#000(000)?"/g, `="${INK}"`)
    .replace(/></g, '>\n<');
  const { x, y, width, height } = BOX;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" fill="none">\n${inner}\n</svg>\n`;
}

fs.mkdirSync(OUT, { recursive: true });
for (const [name, persona] of Object.entries(PERSONAS)) {
  for (const [emotion, expression] of Object.entries(EMOTIONS)) {
    fs.writeFileSync(path.join(OUT, `${name}-${emotion}.svg`), face(name, persona, expression));
  }
}
