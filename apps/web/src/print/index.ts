export { filePaperIn } from './file-paper-in.ts';
