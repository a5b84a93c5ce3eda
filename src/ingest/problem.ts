/** Why an input cannot be read, in words for the person who named it. */
export class InputProblem extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'a folder',
  ENOTDIR: 'no such file',
  ELOOP: 'a link that leads back to itself',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk could not be read',
};

/** The reason behind an error met while reading; undefined when it is not about the input but a fault of ours. */
export function reasonOf(error: unknown): string | undefined {
  if (error instanceof InputProblem) return error.message;
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return undefined;
  if (code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE') return `damaged compression (${error.message})`;
  return REASONS[code] ?? (/^E[A-Z]+$/.test(code) ? error.message : undefined);
}
