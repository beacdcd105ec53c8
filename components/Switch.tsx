import type { ComponentChildren } from 'preact';
import { useOwnId } from './use-own-id.ts';

type Props = {
  on: boolean;
  label: string;
  /** What it does, under its name. */
  about?: ComponentChildren;
  /** Called within the user's click, so that the browser lets it ask for a permission. */
  onSwitch: (on: boolean) => void;
  disabled?: boolean;
  size?: 'large' | 'small';
};

/** A switch, its name, and what it does. On and off differ by place and sign, not by colour alone. */
export function Switch({ on, label, about, onSwitch, disabled = false, size = 'large' }: Props) {
  const id = useOwnId();
  return (
    <div class={`switch-row switch-${size}`}>
      <div class="switch-words">
        <p class="switch-label" id={`${id}label`}>
          {label}
        </p>
        {about && (
          <p class="switch-about" id={`${id}about`}>
            {about}
          </p>
        )}
      </div>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-labelledby={`${id}label`}
        aria-describedby={about ? `${id}about` : undefined}
        disabled={disabled}
        onClick={() => onSwitch(!on)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          {on ? <path d="M4 8.5 7 11.5 12 5" /> : <path d="M5 5 11 11 M11 5 5 11" />}
        </svg>
      </button>
    </div>
  );
}
