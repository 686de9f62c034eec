import { spawn } from "node:child_process";

export interface RunResult {
  output: string;
  code: number;
}

/** Runs a command of the project (`npx` finds it), shows what it prints and returns it when it has ended. */
export function run(command: string[], environment: Record<string, string> = {}): Promise<RunResult> {
  const [program, ...rest] = command[0] === "npm" ? command : ["npx", ...command];
  const child = spawn(program!, rest, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
  let output = "";
  const keep = (target: NodeJS.WriteStream) => (chunk: Buffer) => {
    output += chunk.toString();
    target.write(chunk);
  };
  child.stdout.on("data", keep(process.stdout));
  child.stderr.on("data", keep(process.stderr));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ output, code: code ?? 1 }));
  });
}
