/** Places of a 3 x 3 kernel; the one in the middle is number 4. */
export const kernelPlaces = 9;

const lists = new Map<string, Int32Array>();

/**
 * The units that a circular 3 x 3 kernel sees, in the order [place of the kernel, channel, position], for units in the order [channel, position] on
 * an image of `side` x `side`; the same list whenever it is asked for.
 */
export function patches(channels: number, side: number): Int32Array {
  const name = `${channels},${side}`;
  let list = lists.get(name);
  if (list === undefined) {
    list = patchesOf(channels, side);
    lists.set(name, list);
  }
  return list;
}

function patchesOf(channels: number, side: number): Int32Array {
  const positions = side ** 2;
  const list = new Int32Array(kernelPlaces * channels * positions);
  const around = (place: number): number => (place + side) % side;
  let at = 0;
  for (let place = 0; place < kernelPlaces; place++) {
    const [down, right] = [Math.floor(place / 3) - 1, (place % 3) - 1];
    for (let channel = 0; channel < channels; channel++) {
      for (let position = 0; position < positions; position++) {
        const [row, column] = [Math.floor(position / side), position % side];
        list[at++] = channel * positions + around(row + down) * side + around(column + right);
      }
    }
  }
  return list;
}
