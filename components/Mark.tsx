/** The extension's mark: steps that lead to a check. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect class="mark-tile" width="32" height="32" rx="7.5" />
      <circle class="mark-line-fill" cx="6.4" cy="13.6" r="1.9" />
      <circle class="mark-line-fill" cx="9.6" cy="18.2" r="2.3" />
      <path class="mark-line" d="M13.4 23 25.6 8.6" />
      <circle class="mark-line-fill" cx="13.4" cy="23" r="2.7" />
    </svg>
  );
}
