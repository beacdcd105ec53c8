/** The shape of what is to come, while the article is being read. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <span class="bone bone-name" />
      <span class="bone bone-chip" />
      <span class="bone" />
      <span class="bone" />
      <span class="bone bone-short" />
    </div>
  );
}
