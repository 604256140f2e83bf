/**
 * Sources: everything cited is in the list, everything in the list is cited, and readers are sent
 * to originals over https, never to copies on other sites.
 */
import { collector } from '../problem.mjs';

/** Where sources are cited, with the ids. */
export function citations({ facts, crisis, approvals, medicineNames }) {
  const found = facts.map(({ id, sources }) => ({ where: `fact ${id}`, sources }));
  const lines = [...Object.values(crisis.regions).flatMap(({ lines }) => lines)];
  for (const line of [...lines, crisis.international, crisis.euEmergency]) {
    found.push({ where: `crisis line ${line.id}`, sources: line.sources });
  }
  for (const [region, byTreatment] of Object.entries(approvals)) {
    for (const [treatment, { sources, notKnown }] of Object.entries(byTreatment)) {
      const where = `approval ${region} ${treatment}`;
      if (sources || !notKnown) found.push({ where, sources });
    }
  }
  if (medicineNames) found.push({ where: 'antidepressant names', ...medicineNames });
  return found;
}

const camelCase = (id) => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const onHost = (host, name) => host === name || host.endsWith(`.${name}`);

export function checkSources(content) {
  const { problems, error, warning } = collector();
  const byId = new Map();
  for (const { name, source } of content.sources) {
    const where = `facts/sources ${source.id}`;
    if (byId.has(source.id)) error(where, 'the id stands twice', 'one source for each id');
    byId.set(source.id, source);
    if (camelCase(source.id) !== name) {
      error(where, `the constant is called ${name}`, camelCase(source.id));
    }
    checkAddress(source, content.data.hosts, where, { error, warning });
  }

  const used = new Set();
  for (const { where, sources } of citations(content)) {
    if (!sources?.length) error(where, 'no source', 'at least one source');
    for (const source of sources ?? []) {
      used.add(source?.id);
      if (!byId.has(source?.id)) {
        error(where, `source ${source?.id} is not in facts/sources`, 'a source of the list');
      }
    }
  }
  for (const id of byId.keys()) {
    if (!used.has(id)) {
      error(`facts/sources ${id}`, 'nothing cites it', 'a fact that cites it, or no such source');
    }
  }
  return problems;
}

function checkAddress({ url, doi }, hosts, where, { error, warning }) {
  if (doi !== undefined && !/^10\.\d{4,9}\/\S+$/.test(doi)) {
    error(where, `DOI ${doi}`, 'a DOI without the address part, 10.1234/abc');
  }
  if (url === undefined) {
    if (doi === undefined) warning(where, 'neither DOI nor address', 'a way to find the original');
    return;
  }
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') {
    error(where, `address ${url}`, 'an address that starts with https://');
    return;
  }
  const host = new URL(url).hostname;
  const refused = hosts.refused.find((name) => onHost(host, name));
  if (refused) error(where, `${refused} is a copy or a collection`, 'the original');
  const weak = hosts.weak.find(({ host: name }) => onHost(host, name));
  if (weak) warning(where, `${weak.host}: ${weak.reason}`, 'a stronger source');
}
