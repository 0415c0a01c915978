/** The same wherever it is said: what is not there and what is not yours must not differ. */
export const NOT_FOUND = {
  title: 'Not found, or not yours',
  words:
    'There is nothing here that you may open. If a colleague sent the link, ask them to add you to the team.',
};
