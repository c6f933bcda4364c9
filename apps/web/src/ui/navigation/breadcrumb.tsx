import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from '../action/link.tsx';
import css from './breadcrumb.module.css';

interface BreadcrumbProps {
  /** The way here, without this page. */
  trail: readonly { href: string; label: ReactNode }[];
}

export function Breadcrumb({ trail }: BreadcrumbProps) {
  const intl = useIntl();
  return (
    <nav
      className={css.trail}
      aria-label={intl.formatMessage({ id: 'ui.trail', defaultMessage: 'The way to this page' })}
      data-print="hide"
    >
      <ol className={css.steps}>
        {trail.map((step) => (
          <li key={step.href}>
            <Link href={step.href}>{step.label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
