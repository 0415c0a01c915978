'use client';
import { type ComponentType, lazy, Suspense } from 'react';
import { patiently } from '../live/patiently.ts';
import { usePresence } from '../store/use-workspace.ts';

const here = () => patiently(() => import('./here.tsx'));
const onClaim = () => patiently(() => import('./on-claim.tsx'));
const inText = () => patiently(() => import('../../_sheet/colleagues/colleagues.tsx'));

/** What shows colleagues is loaded when the first one comes; whoever works alone never pays for it. */
export const Here = onceMet(lazy(() => here().then((part) => ({ default: part.Here }))));
export const Beside = onceMet(lazy(() => onClaim().then((part) => ({ default: part.Beside }))));
export const OnRow = onceMet(lazy(() => onClaim().then((part) => ({ default: part.OnRow }))));
export const Colleagues = onceMet(lazy(() => inText().then((part) => ({ default: part.Colleagues }))));

function onceMet<P extends object>(Part: ComponentType<P>): ComponentType<P> {
  return function OnceMet(props: P) {
    const met = usePresence((seen) => seen.met);
    return (
      met && (
        <Suspense>
          <Part {...props} />
        </Suspense>
      )
    );
  };
}
