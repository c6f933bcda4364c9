import { Search, formsOf } from '/work/main/apps/node/tests/platform/guard/search.ts';
import { randomBytes } from 'node:crypto';
const texts = ['Kanarya7', ...Array.from({length: 45}, (_, i) => i < 20 ? `1${String(i).padStart(3,'0')}-02-17` : randomBytes(32).toString('base64url'))];
const s = new Search(texts);
const buf = Buffer.concat([randomBytes(8e6), Buffer.alloc(8e6), Buffer.from('text and words in plain '.repeat(600000))]);
for (let i=0;i<3;i++) { const t = process.cpuUsage(); s.in('x', buf); const c = process.cpuUsage(t); console.log(buf.length/1e6, 'MB', c.user/1000, 'ms cpu'); }
