/** Values in their order, in groups that `fits` still lets one more into. */
export function groupsOf<V>(values: readonly V[], fits: (group: readonly V[], value: V) => boolean): V[][] {
  const groups: V[][] = [];
  for (const value of values) {
    const last = groups.at(-1);
    if (last !== undefined && fits(last, value)) last.push(value);
    else groups.push([value]);
  }
  return groups;
}
