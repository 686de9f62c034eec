import { registerHooks } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import hre from "hardhat";
import Mocha from "mocha";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TESTS = new URL("../../test/", import.meta.url).href;
const MARK = /\?trial=\d+$/;

/** What a run of tests found: the first that failed, if any, and how long it took. */
export interface Trial {
  failed?: string;
  seconds: number;
}

let trials = 0;
const connections: { close(): Promise<void> }[] = [];

hre.hooks.registerHandlers("network", {
  async newConnection(context, next) {
    const connection = await next(context);
    connections.push(connection);
    return connection;
  },
});

// A module is loaded once, and the modules of tests hold a chain with what was deployed on it. So each trial asks for them
// under a name of its own, which passes on to what they import from test/.
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const mark = MARK.exec(context.parentURL ?? "")?.[0];
    return mark && found.url.startsWith(TESTS) ? { ...found, url: found.url + mark } : found;
  },
});

/** Runs the tests of some files from the beginning, up to the first that fails. */
export async function tryTests(files: string[]): Promise<Trial> {
  const started = performance.now();
  const failed = await firstFailure(files, ++trials);
  // Each chain takes memory until it is closed, which tests leave to the end of the process.
  for (const connection of connections.splice(0)) await connection.close();
  return { failed, seconds: (performance.now() - started) / 1000 };
}

async function firstFailure(files: string[], trial: number): Promise<string | undefined> {
  // Who started this process knows how long it may take; a test's own clock also runs while the process is stopped.
  const mocha = new Mocha({ bail: true, timeout: 0, reporter: class {} as unknown as Mocha.ReporterConstructor });
  for (const file of files) mocha.addFile(join(ROOT, file));
  try {
    await loadUnder(mocha, `?trial=${trial}`);
    return await ran(mocha);
  } catch (problem) {
    return String(problem);
  } finally {
    mocha.dispose();
  }
}

// Mocha's published types do not have this option, which it documents.
type LoadFiles = (options: { esmDecorator: (file: string | URL) => string }) => Promise<void>;

function loadUnder(mocha: Mocha, mark: string): Promise<void> {
  const load = mocha.loadFilesAsync.bind(mocha) as LoadFiles;
  return load({ esmDecorator: (file) => `${String(file)}${mark}` });
}

function ran(mocha: Mocha): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let failed: string | undefined;
    const runner = mocha.run(() => (runner.total === 0 ? reject(new Error("There is no test.")) : resolve(failed)));
    runner.once("fail", (test: Mocha.Test) => (failed = test.fullTitle()));
  });
}
