/** The boundaries of a year of twelve months, as an event takes them. Only the first and the last count in the stories. */
export function monthsBetween([begin = 0, end = 0]: number[]): Boundaries {
  const boundary = (index: number) => begin + Math.floor(((end - begin) * index) / 12);
  return Array.from({ length: 13 }, (_, index) => boundary(index)) as unknown as Boundaries;
}

type Boundaries = readonly [...Twelve, number];
type Twelve = [number, number, number, number, number, number, number, number, number, number, number, number];
