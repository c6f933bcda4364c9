import '../no-eval.ts';
import { createRoot } from 'react-dom/client';
import { MePage } from './me-page.tsx';
import './me.css';

const root = document.getElementById('page');
if (root === null) throw new TypeError('the page has no place for its content');
createRoot(root).render(<MePage />);
