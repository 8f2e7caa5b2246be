/** What companies put before and after their name in a handle. */
const AROUND =
  'ask the get my try team hey official real go use contact tell help helps helper helpers helpdesk support supports care cares service services customer customers custserv cs cx serve assist answers uk us usa eu gb ie de fr es it nl pl in india ng nigeria za au aus nz ca canada ph sg my jp br mx ke global world europe africa asia air airline airlines airways bank banking app apps hq inc co com net io tv mobile online web news press media music store shop stores tweets status business pay card telecom internet broadband network energy insurance wireless fiber fibre home gaming games studio official_ trains train rail express hub info jobs careers';
const around = new Set(AROUND.split(' '));
const HANDLE = /[@＠]([\p{L}\p{N}_]{2,60})/gu;
const HOST = /(?:^|[^\p{L}\p{N}@._-])((?:[\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]+\.[a-z]{2,12})(?![\p{L}\p{N}@])/gu;

/** The handles and hosts of a text, from which each name is told. Folded text. */
export interface Addresses {
  handles: string[];
  hosts: string[];
}

export const addressesOf = (folded: string): Addresses => ({
  handles: [...folded.matchAll(HANDLE)].slice(0, 50).map(([, handle]) => handle ?? ''),
  hosts: [...folded.matchAll(HOST)].slice(0, 50).map(([, host]) => host ?? ''),
});

/** A handle that is the name, or the name with words like “ask”, “help” or a country around it. Folded name. */
export function namesakeOf({ handles }: Addresses, name: string): string | undefined {
  const bare = name.replace(/[^\p{L}\p{N}]/gu, '');
  if (bare.length < 2) return undefined;
  return handles.find((handle) => {
    const letters = handle.replace(/_/g, '');
    const at = letters.indexOf(bare);
    if (at < 0) return false;
    return isAround(letters.slice(0, at)) && isAround(letters.slice(at + bare.length));
  });
}

/** Nothing, or up to two of the words above, or digits. */
function isAround(rest: string): boolean {
  if (rest === '' || /^\d{1,4}$/.test(rest) || around.has(rest)) return true;
  for (let cut = 2; cut <= rest.length - 2; cut++)
    if (around.has(rest.slice(0, cut)) && around.has(rest.slice(cut))) return true;
  return false;
}

/** A host one of whose labels before the last is the name. */
export function linkOf({ hosts }: Addresses, name: string): string | undefined {
  const bare = name.replace(/[^\p{L}\p{N}]/gu, '');
  return hosts.find((host) => host.split('.').slice(0, -1).includes(bare));
}
