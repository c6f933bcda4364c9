import './no-eval.ts';
import './ui/theme/styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { beginPage } from './routes.tsx';
import { adoptTheme, applyAppearance } from './ui/index.ts';

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element #root');

adoptTheme();
applyAppearance();
beginPage();
createRoot(element).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
