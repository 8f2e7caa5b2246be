import semver from 'semver';

export type VersionStep =
  { ok: true; step: 'new' | 'upgrade' | 'same' | 'downgrade' } | { ok: false; message: string };

/**
 * Whether a pack of this version may take the place of the one in use.
 *
 * @param before version in use, undefined when there is none.
 * @param options.allowDowngrade a person has asked to go back.
 */
export function compareVersions(
  before: string | undefined,
  after: string,
  options: { allowDowngrade?: boolean } = {},
): VersionStep {
  const next = semver.parse(after);
  if (!next) return { ok: false, message: `"${after}" is no version; write one like 1.4.0.` };
  const current = before === undefined ? null : semver.parse(before);
  if (!current) return { ok: true, step: 'new' };
  const order = semver.compare(next, current);
  if (order > 0) return { ok: true, step: 'upgrade' };
  if (order === 0) return { ok: true, step: 'same' };
  if (options.allowDowngrade) return { ok: true, step: 'downgrade' };
  return {
    ok: false,
    message: `Version ${after} is older than ${before}, which is in use. Allow going back to switch to it anyway.`,
  };
}
