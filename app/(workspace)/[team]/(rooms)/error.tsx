'use client';
// Here again, so that a room that fails leaves the bar above it standing.
export { default } from '#app/error.tsx';
