/** Most that is kept between two files. */
const most = 6;
const spare: Uint8Array<ArrayBuffer>[] = [];

/** Room for the pieces of one file. */
export type Rooms = {
  /** A whole room; what an earlier file left in it is zeros. */
  take(): Uint8Array<ArrayBuffer>;
  /** Only when nobody reads or writes any of them any more; after a failure they are left to the collector of garbage. */
  giveBack(): void;
};

/**
 * Memory that one file after another goes through: fresh megabytes for each of thousands of photos would call for a collection of garbage at
 * every photo, which took a third of the time. A file of any size gives back only the first few.
 */
export function roomsFor(bytes: number): Rooms {
  const taken: Uint8Array<ArrayBuffer>[] = [];
  return {
    take() {
      const room = spare.pop() ?? new Uint8Array(bytes);
      if (taken.length < most) taken.push(room);
      return room;
    },
    giveBack() {
      for (const room of taken.splice(0, most - spare.length)) spare.push(room.fill(0));
    },
  };
}
