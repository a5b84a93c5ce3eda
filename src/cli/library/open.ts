import { type Command, Option } from 'commander';
import type { Library, OpenOptions } from '../../library.ts';
import { type Call, Failure } from '../io.ts';
import { libraryPlace } from './place.ts';

/** The functions of libraries; loaded when a command needs them. */
export type Libraries = typeof import('../../library.ts');

/** What every command has that works on a library. */
export interface LibraryFlags {
  readonly library?: string;
}

export function addLibraryOption(command: Command): Command {
  return command.addOption(
    new Option(
      '--library <path|url>',
      "a file, or postgres://… (default: $ISNAD_LIBRARY, else library.db in the user's data folder)",
    ),
  );
}

/** Opens the library of a call, hands it over, and closes it whatever comes. Throws Failure when it cannot be opened. */
export async function withLibrary<T>(
  { library: told }: LibraryFlags,
  call: Call,
  options: OpenOptions,
  work: (library: Library, libraries: Libraries) => Promise<T>,
): Promise<T> {
  const libraries = await import('../../library.ts');
  const library = await opened();
  try {
    return await work(library, libraries);
  } catch (error) {
    throw libraries.isDiskFull(error) ? new Failure(`${library.where}: no space is left on its disk`) : error;
  } finally {
    await library.close();
  }

  async function opened(): Promise<Library> {
    try {
      return await libraries.openLibrary(libraryPlace(told, call.io.env), options);
    } catch (error) {
      throw error instanceof libraries.LibraryProblem ? new Failure(error.message) : error;
    }
  }
}
