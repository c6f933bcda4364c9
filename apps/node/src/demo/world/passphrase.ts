import type { Random } from '@tutela/kernel';

/** 128 short words that are easy to read aloud: seven bits each. */
const words =
  'acorn almond amber anchor apple apron arrow aspen badge bagel banjo barley basil beacon berry birch blanket bonnet bottle ' +
  'bramble bridge bucket butter button cactus candle canoe carpet castle cedar cherry clover cobalt comet copper ' +
  'coral cotton cradle cricket crocus crystal daisy dolphin donkey drum eagle ember falcon feather fennel fiddle ' +
  'finch forest fountain garden garnet ginger glacier grape hammock harbor hazel heather hickory honey island ivory ' +
  'jasmine jigsaw kettle ladder lagoon lemon lichen lilac lobster magnet mango maple marble meadow melon mitten ' +
  'mosaic muffin nectar nutmeg oasis olive onion orchid otter paddle pancake panda parsley pebble pepper picnic pigeon ' +
  'pillow pocket poppy pretzel puddle pumpkin quartz quilt rabbit radish ribbon rocket saddle saffron sandal ' +
  'sparrow spinach spindle teapot thistle timber tulip turnip velvet violet waffle walnut willow';

const list = words.split(' ');

/** Four words and two digits, such as `maple-comet-waffle-otter-27`: 34 random bits behind a limit on attempts. */
export function newPassphrase(random: Random): string {
  const bytes = [...random.bytes(5)];
  const chosen = bytes.slice(0, 4).map((byte) => list[byte % list.length] ?? 'acorn');
  return [...chosen, String(10 + ((bytes[4] ?? 0) % 90))].join('-');
}
