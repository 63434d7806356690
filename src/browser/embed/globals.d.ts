/** The texts about a frame that was moved, which the build takes from the locale files. */
declare const MOVED_TEXTS: Record<"nl" | "en", Record<"moved.lost", string>>;
