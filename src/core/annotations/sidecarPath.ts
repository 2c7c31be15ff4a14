const suffix = '.annotations.yaml';
const releaseFile = /\.(?:release|communique)(?:\.(?:txt|md))?$/i;
const sidecarFile = /^(.*)\.annotations\.ya?ml$/is;
const coderName = /^[\p{L}\p{N}][\p{L}\p{N}_@+-]*$/u;

/** Whether a file of that name (last part of a path) is a release. */
export const isReleaseName = (name: string): boolean => releaseFile.test(name);

export interface SidecarNames {
  /** The one everybody shares: the name of a new sidecar. */
  readonly shared: string;
  /** A coder's own, for projects where coders must not see each other's work. */
  forCoder(coder: string): string;
  /** Whether `name` is the shared sidecar or a coder's own of this release. */
  matches(name: string): boolean;
}

/** The names that sidecars of the file `releaseName` have (last part of the path, not a path). */
export function sidecarNamesFor(releaseName: string): SidecarNames {
  return {
    shared: releaseName + suffix,
    forCoder: (coder) => `${releaseName}.${coder.replace(/[^\p{L}\p{N}_@+-]+/gu, '-')}${suffix}`,
    matches: (name) => releaseNameFor(name) === releaseName,
  };
}

/** The file name of the release that the sidecar `sidecarName` belongs to; `undefined` where that is no sidecar's name. */
export function releaseNameFor(sidecarName: string): string | undefined {
  const stem = sidecarFile.exec(sidecarName)?.[1];
  if (stem === undefined || stem === '') return undefined;
  if (releaseFile.test(stem)) return stem;
  const dot = stem.lastIndexOf('.');
  const release = stem.slice(0, Math.max(dot, 0));
  return releaseFile.test(release) && coderName.test(stem.slice(dot + 1)) ? release : stem;
}

/** The coder whose own sidecar this is; `undefined` for a shared one. */
export function coderOf(sidecarName: string): string | undefined {
  const stem = sidecarFile.exec(sidecarName)?.[1];
  const release = releaseNameFor(sidecarName);
  return stem === undefined || release === undefined || stem === release
    ? undefined
    : stem.slice(release.length + 1);
}

/** The file that stands beside the file `name` while one of our programs writes that, so that no other does. */
export const lockNameFor = (name: string): string => `.${name}.lock`;

/** A lock older than this (ms) was left by a program that is gone: reading, merging and writing take less. */
export const staleLock = 10_000;
