// A thread that Node starts does not inherit tsx: it is registered here, before the first TypeScript is read.
import { register } from 'tsx/esm/api';

register();
await import('./seed-worker.ts');
