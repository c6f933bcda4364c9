import css from './qr-code.module.css';

interface QrCodeProps {
  /** An SVG path on a square of `size` units. */
  path: string;
  size: number;
  label: string;
}

export function QrCode({ path, size, label }: QrCodeProps) {
  return (
    <svg
      className={css.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}
