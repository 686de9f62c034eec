// The town's last guard, a process of its own. It reads which process groups run (`+123`) and which have ended (`-123`);
// when its input closes, the town is gone, however it went, and what still runs is ended by force.
import { createInterface } from "node:readline";

const running = new Set<number>();

createInterface({ input: process.stdin })
  .on("line", (line) => {
    const group = Number(line.slice(1));
    if (line.startsWith("+")) running.add(group);
    else running.delete(group);
  })
  .on("close", () => {
    for (const group of running) {
      try {
        process.kill(-group, "SIGKILL");
      } catch {
        // It ended a moment ago by itself.
      }
    }
  });
