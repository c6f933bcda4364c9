import css from './brand.module.css';

/** The mark and the name. */
export function Brand() {
  return (
    <span className={css.brand}>
      <svg viewBox="0 0 32 32" className={css.mark} aria-hidden="true">
        <rect width="32" height="32" rx="7" fill="var(--accent)" />
        <g fill="none" stroke="var(--accent-on)" strokeWidth="2.5" strokeLinecap="round">
          <path d="M7.5 14a8.5 8.5 0 0 1 17 0" />
          <path d="M10.5 25c.6-2.8 2.8-4 5.5-4s4.9 1.2 5.5 4" />
        </g>
        <circle cx="16" cy="16.5" r="3" fill="var(--accent-on)" />
      </svg>
      <span>Tutela</span>
    </span>
  );
}
