/** Bytes that a file to import may have; Ofsted's of 2025 has a hundred thousand. */
export const LARGEST_FILE = 20_000_000;
