export { determinationPaperIn } from './determination-paper-in.ts';
export { filePaperIn } from './file-paper-in.ts';
