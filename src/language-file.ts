/**
 * The file of a language: its texts, and next to nothing about which message each one belongs to.
 *
 * Ids of messages are hashes, so they cannot be packed: written out they were a third of the file.
 * Here the id itself says where its text stands. Messages fall into small groups by one half of the
 * id; each group has a shift, chosen when the file is written, with which the other half leads
 * every message of the group to a place of its own ("hash and displace", Pagh 1999; minimal as in
 * Belazzougui, Botelho and Dietzfelbinger 2009).
 *
 * Such a file answers for every id, also for one it was not made for. It is used only where its
 * fingerprint is that of the messages in the script; see `localization.ts`.
 */

/** Texts of one language by message id. */
export type Table = Readonly<Record<string, string>>;

/** Pure data, as in `dist/locales`. `shifts`: one for each group; a negative one names the place. */
export type LanguageFile = readonly [
  fingerprint: string,
  shifts: readonly number[],
  texts: readonly string[],
];

/** Messages in a group, on average. More make the file smaller and take longer to write. */
const groupSize = 4;

/** Spreads numbers evenly that are near each other: the last step of MurmurHash3. */
function mixed(value: number): number {
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Ids are a letter and sixteen hexadecimal digits. */
const groupOf = (id: string, groups: number) => mixed(parseInt(id.slice(1, 9), 16)) % groups;

const placeOf = (id: string, shift: number, places: number) =>
  shift < 0 ? ~shift : mixed(parseInt(id.slice(9), 16) ^ mixed(shift)) % places;

/** The table of a file. Texts are looked up when asked for: a page needs a part of them. */
export function unpack([, shifts, texts]: LanguageFile): Table {
  return new Proxy<Table>(
    {},
    {
      get: (_, id) =>
        texts[placeOf(id as string, shifts[groupOf(id as string, shifts.length)]!, texts.length)],
    },
  );
}

/** The file of a table; used by the build. Throws where no places are found, which is a matter of luck. */
export function pack(table: Table, fingerprint: string): LanguageFile {
  const ids = Object.keys(table);
  const groups = [...Array(Math.ceil(ids.length / groupSize)).keys()].map((number) => ({
    number,
    ids: [] as string[],
  }));
  for (const id of ids) groups[groupOf(id, groups.length)]!.ids.push(id);
  const shifts = groups.map(() => 0);
  const texts = new Array<string | undefined>(ids.length).fill(undefined);
  // The largest first, while there is room; those with one message take the places that are left.
  for (const group of [...groups].sort((one, other) => other.ids.length - one.ids.length)) {
    if (group.ids.length === 0) continue;
    const placesWith = (shift: number) => group.ids.map((id) => placeOf(id, shift, ids.length));
    let shift = group.ids.length === 1 ? ~texts.indexOf(undefined) : 0;
    while (!areFree(placesWith(shift), texts)) {
      if (++shift > 0xffffff) throw new Error(`No places for the messages ${group.ids.join(', ')}`);
    }
    placesWith(shift).forEach((place, index) => (texts[place] = table[group.ids[index]!]!));
    shifts[group.number] = shift;
  }
  return [fingerprint, shifts, texts as string[]];
}

const areFree = (places: readonly number[], texts: readonly unknown[]) =>
  new Set(places).size === places.length && places.every((place) => texts[place] === undefined);
