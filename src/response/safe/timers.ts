/** The program's timers as they were at the start: whoever fakes them later (in a test, say) must not stop what is bounded here. */
export const startTimer = setTimeout;
export const stopTimer = clearTimeout;
