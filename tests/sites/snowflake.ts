/** X's epoch: milliseconds since 1970 of the first possible status id. */
const EPOCH = 1_288_834_974_657n;

/** A status id made at that instant (milliseconds since 1970); `sequence` (0 to 4,194,303) tells ids of one millisecond apart. */
export function snowflake(at: number, sequence: number): string {
  return (((BigInt(at) - EPOCH) << 22n) | BigInt(sequence & 0x3fffff)).toString();
}

/** The instant (milliseconds since 1970) at which a status id was made. */
export function snowflakeTime(id: string): number {
  return Number((BigInt(id) >> 22n) + EPOCH);
}
