export { proxy } from '../../../proxy.ts';

// Next reads this from the file itself; it must be the product's.
export const config = { matcher: ['/((?!api/|_next/static|_next/image|icon|favicon|apple-icon).*)'] };
