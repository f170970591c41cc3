/** In the place of what is on its way: not a word, but who waits for the page can see that it is not complete. */
export const NotYet = () => <span aria-busy="true" hidden />
