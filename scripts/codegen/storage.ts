// `npm run storage`: prints where every contract keeps what, for auditors. `npm run codegen` writes it to docs/storage.md.
import { storagePage } from "./storage-doc.ts";

console.log(storagePage());
