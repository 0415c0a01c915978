/** Ids in their order, cut into batches that weigh at most `most` together; what weighs more goes alone. */
export function batchesOf(weights: ReadonlyMap<string, number>, most: number): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const [id, weight] of weights) {
    const batch = weight <= room ? batches.at(-1) : undefined;
    if (batch) batch.push(id);
    else batches.push([id]);
    room = (batch ? room : most) - weight;
  }
  return batches;
}
