/** The extension's mark, as in public/icons/mark.svg: a trail of steps that becomes a check. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect class="mark-tile" width="32" height="32" rx="7.5" />
      <circle class="mark-step" cx="5.4" cy="13.4" r="2" />
      <circle class="mark-step" cx="9.2" cy="18.4" r="2.4" />
      <path class="mark-line" d="M13.8 23.2 26.2 8.4" />
    </svg>
  );
}
