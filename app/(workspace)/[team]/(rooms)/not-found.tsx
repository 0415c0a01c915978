// Here again, so that whoever is in the team keeps the bar and the way on.
export { default } from '#app/not-found.tsx';
