import './no-eval.ts';
import './ui/theme/styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app.tsx';
import { adoptTheme, applyAppearance } from './ui/index.ts';

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element #root');

// The content security policy of a node allows no code made at run time; zod would try.
z.config({ jitless: true });
adoptTheme();
applyAppearance();
createRoot(element).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
