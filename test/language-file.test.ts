import { expect } from '@open-wc/testing';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import arXB from '../src/generated/tables/ar-XB.js';
import { pack, unpack, type Table } from '../src/language-file.js';

/** A table with ids as messages have them. */
const tableOf = (size: number): Table =>
  Object.fromEntries(
    [...Array(size).keys()].map((index) => [generateMsgId(`${index}`, false), `text ${index}`]),
  );

/** What a page reads from the file, by the ids of the table. */
const read = (table: Table) => {
  const found = unpack(pack(table, 'version'));
  return Object.fromEntries(Object.keys(table).map((id) => [id, found[id]]));
};

describe('packing a language', () => {
  for (const size of [0, 1, 2, 3, 5, 100, 2000]) {
    it(`gives each of ${size} messages its own text`, () => {
      const table = tableOf(size);
      expect(read(table)).to.deep.equal(table);
    });
  }

  it('gives every message of this version its own text', () => {
    expect(Object.keys(arXB)).to.have.length.above(1000);
    expect(read(arXB)).to.deep.equal(arXB);
  });

  it('holds the version, and each text once', () => {
    const table = tableOf(50);
    const [version, , texts] = pack(table, 'version');
    expect(version).to.equal('version');
    expect(texts.toSorted()).to.deep.equal(Object.values(table).toSorted());
  });

  // A script with another way of packing must refuse the files of this one.
  it('is done in the way that `packing` in scripts/locales/build.mjs stands for', () => {
    const places = [8, 1, 7, 2, 4, 6, 5, 3, 0].map((index) => `text ${index}`);
    expect(pack(tableOf(9), 'version')).to.deep.equal(['version', [28, 1, -4], places]);
  });

  it('is the same for the same table, and data only', () => {
    const file = pack(tableOf(50), 'version');
    expect(JSON.stringify(pack(tableOf(50), 'version'))).to.equal(JSON.stringify(file));
    expect(JSON.parse(JSON.stringify(file))).to.deep.equal(file);
  });
});
