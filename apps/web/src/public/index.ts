export { renderPublicPage } from './render.tsx';
